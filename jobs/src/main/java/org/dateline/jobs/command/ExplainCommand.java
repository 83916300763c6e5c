package org.dateline.jobs.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.reading.Explanations;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.stage.KeptMerges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = {
            "Shows where an event, an article or a mention comes from: what was read where and by which rule, the"
                    + " actors, the date and how it was found, and which reports were merged and why.",
            "Of an article also which words gave no event, and why; 'dateline why' does so for any text."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline explain event:1c9e0d7742ab65f3", "  dateline explain my-article-17"})
final class ExplainCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private DictionariesOption dictionaries;

    @Parameters(index = "0", paramLabel = "ID", description = "Of an event, an article or a mention.")
    private String id;

    ExplainCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Supplier<Engine> engine = () -> services.engines().load(dictionaries.folders());
        KeptMerges merges = new KeptMerges(new WorkTables(warehouse.open(spark), spark), engine);
        new Explanations(release, spark, merges, article -> engine.get().explain(article))
                .of(id)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.value();
    }
}
