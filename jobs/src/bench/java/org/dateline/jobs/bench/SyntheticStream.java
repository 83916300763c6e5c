package org.dateline.jobs.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a stream of articles and its truth: the same files for the same options, on every machine. */
@Command(name = "SyntheticStream", mixinStandardHelpOptions = true)
public final class SyntheticStream implements Callable<Integer> {
    private static final int ARTICLES_PER_EVENT = 10;

    @Option(names = "--articles", required = true, description = "how many")
    private int articles;

    @Option(names = "--seed", defaultValue = "1", description = "another stream for each (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, description = "a folder")
    private Path out;

    @Option(names = "--files", defaultValue = "4", description = "how many for the articles (${DEFAULT-VALUE})")
    private int files;

    @Option(names = "--gzip", description = "compress the articles")
    private boolean isCompressed;

    @Option(
            names = "--hot-share",
            defaultValue = "0",
            description = "share of reports that are of one event (${DEFAULT-VALUE})")
    private double hotShare;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SyntheticStream()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Press press = press(seed, articles, hotShare);
        Path articleFolder = Files.createDirectories(out.resolve("articles"));
        Path truth = Files.createDirectories(out.resolve("truth"));
        try (Writer sentences = writer(truth.resolve("sentences.csv.gz"), true)) {
            sentences.write("article_id,sentence_no,event_id,mode\n");
            for (int file = 0; file < files; file++) {
                String name = "articles-" + file + (isCompressed ? ".jsonl.gz" : ".jsonl");
                int first = (int) ((long) articles * file / files);
                int end = (int) ((long) articles * (file + 1) / files);
                writeArticles(press, first, end, articleFolder.resolve(name), sentences);
            }
        }
        writeEvents(press.world(), truth.resolve("events.csv.gz"));
        return 0;
    }

    /** The press of a stream of so many articles. */
    static Press press(long seed, int articles, double hotShare) {
        StateForms states = new StateForms();
        Wordings wordings = new Wordings(states);
        int events = Math.max(ARTICLES_PER_EVENT, articles / ARTICLES_PER_EVENT);
        return new Press(seed, new World(seed, events, states.size(), wordings.mandates()), wordings, hotShare);
    }

    private void writeArticles(Press press, int first, int end, Path file, Writer truth) throws IOException {
        try (Writer lines = writer(file, isCompressed);
                JsonGenerator json = new JsonFactory().createGenerator(lines).setRootValueSeparator(null)) {
            for (int number = first; number < end; number++) {
                SyntheticArticle article = press.article(number);
                writeArticle(json, article);
                json.writeRaw('\n');
                for (int i = 0; i < article.nSentences(); i++) {
                    SyntheticArticle.Told told = article.sentence(i);
                    if (told.eventId() != null) {
                        truth.write(article.id() + ',' + i + ',' + told.eventId() + ',' + told.mode() + '\n');
                    }
                }
            }
        }
    }

    private static void writeArticle(JsonGenerator json, SyntheticArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("article_id", article.id());
        json.writeStringField("source", article.source());
        json.writeStringField("language", article.language());
        json.writeStringField("published_at", article.published().toString());
        if (article.title() != null) {
            json.writeStringField("title", article.title().text());
        }
        json.writeStringField("body", article.body());
        json.writeEndObject();
    }

    private static void writeEvents(World world, Path file) throws IOException {
        try (Writer lines = writer(file, true)) {
            lines.write("event_id,mode,day,status\n");
            for (int number = 0; number < world.events(); number++) {
                TruthEvent event = world.event(number);
                lines.write(
                        event.id() + ',' + event.act().mode() + ',' + event.day() + ',' + event.finalStatus() + '\n');
            }
        }
    }

    private static Writer writer(Path file, boolean compressed) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return new BufferedWriter(
                new OutputStreamWriter(compressed ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }
}
