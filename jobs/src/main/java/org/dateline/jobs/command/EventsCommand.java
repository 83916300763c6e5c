package org.dateline.jobs.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.AnnotationLines;
import org.dateline.jobs.step.extract.ArticleExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "events",
        description = {
            "Writes the events of texts as they are reported, before any merging: a JSON object a line, in the order of"
                    + " the input; offsets in code points.",
            "Input: {\"id\",\"lang\",\"dct\",\"text\"} or article records, one a line."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline events articles.jsonl > events.jsonl", "  zcat articles.jsonl.gz | dateline events -"})
final class EventsCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DictionariesOption dictionaries;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A file, gzipped or not; - is standard input.")
    private String input;

    EventsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = services.engines().load(dictionaries.folders());
        ArticleExtractor extractor = engine.extractors().extractor();
        Function<String, String> countryOf =
                actorId -> engine.knowledge().countryOf(actorId).orElse(null);
        return new Annotation(engine, spec.commandLine())
                .run(input, article -> AnnotationLines.events(article, extractor.extract(article), countryOf));
    }
}
