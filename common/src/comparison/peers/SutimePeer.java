import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * SUTime of Stanford CoreNLP as a process of its own, for comparison: tokens, sentences, parts of speech, times. Run by
 * {@code java -cp 'sutime/*' SutimePeer.java en}; what it reads and writes stands in the README of this folder.
 */
class SutimePeer {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        List<String[]> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(documents::add);
        }
        for (int i = 0; i < Math.min(20, documents.size()); i++) {
            annotate(pipeline, documents.get(i));
        }
        long begin = System.nanoTime();
        List<Annotation> results = new ArrayList<>();
        for (String[] document : documents) {
            results.add(annotate(pipeline, document));
        }
        long nanos = System.nanoTime() - begin;
        for (int i = 0; i < documents.size(); i++) {
            print(documents.get(i)[0], results.get(i), out);
        }
        out.println("seconds\t" + nanos / 1e9);
        out.flush();
    }

    private static Annotation annotate(AnnotationPipeline pipeline, String[] document) {
        Annotation annotation =
                new Annotation(new String(Base64.getDecoder().decode(document[2]), StandardCharsets.UTF_8));
        annotation.set(CoreAnnotations.DocDateAnnotation.class, document[1]);
        pipeline.annotate(annotation);
        return annotation;
    }

    private static void print(String id, Annotation annotation, PrintStream out) {
        for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            out.println(id + "\t" + found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) + "\t"
                    + found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class) + "\t" + timex.timexType() + "\t"
                    + (timex.value() == null ? "" : timex.value()));
        }
    }
}
