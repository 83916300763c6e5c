package org.dateline.jobs.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.jobs.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tag",
        description = {
            "Writes the time expressions (TIMEX3) of texts, a JSON object a line, in the order of the input;"
                    + " offsets in code points; or TimeML documents, one a line, with the expressions inline.",
            "Input: {\"id\",\"lang\",\"dct\",\"text\"} or article records, one a line."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline tag texts.jsonl > timexes.jsonl", "  zcat texts.jsonl.gz | dateline tag - --format timeml"
        })
final class TagCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DictionariesOption dictionaries;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A file, gzipped or not; - is standard input.")
    private String input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TimexFormat format;

    TagCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = services.engines().load(dictionaries.folders());
        return new Annotation(engine, spec.commandLine())
                .run(input, article -> format.line(article, engine.timexes(article)));
    }
}
