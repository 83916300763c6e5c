package org.dateline.jobs.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.jobs.ExtractSettings;
import org.dateline.jobs.IngestSettings;
import org.dateline.jobs.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = {
            "Runs all stages: article records in, a release of Parquet timelines out.",
            "A record is a JSON object on a line: {\"article_id\",\"source\",\"url\",\"language\",\"published_at\","
                    + "\"published_basis\",\"title\",\"body\"}. Only \"body\" and \"published_at\" must be there."
                    + " Every record becomes an article or a row of rejected_records, with the reason.",
            "A run continues from those before it in the same warehouse: only new articles are read, and the release"
                    + " is that of all articles together, whatever the order in which they came."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline run --input articles.jsonl.gz",
            "  dateline run --input today.jsonl",
            "  dateline run --input 'news/2017/*.jsonl' more.jsonl --warehouse history --no-text"
        })
final class RunCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private IngestOptions ingest;

    @Mixin
    private ExtractOptions extract;

    @Mixin
    private CorrectionsOption corrections;

    @Mixin
    private RunOptions options;

    @Mixin
    private WarehouseOption warehouse;

    @Mixin
    private DictionariesOption dictionaries;

    RunCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        IngestSettings ingestSettings = ingest.settings();
        ExtractSettings extractSettings = extract.settings();
        RunSettings runSettings = options.settings();
        return new StageRun(
                        services, warehouse, dictionaries, spec.commandLine().getErr())
                .run(
                        "run",
                        List.of(ingestSettings, extractSettings, corrections.file(), runSettings),
                        pipeline -> Optional.of(
                                pipeline.all(ingestSettings, extractSettings, corrections.file(), runSettings)));
    }
}
