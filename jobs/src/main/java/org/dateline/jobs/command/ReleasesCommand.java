package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.reading.Promises;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.ReleaseId;
import org.dateline.jobs.release.Releases;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "releases",
        description = "Lists the releases of a warehouse, oldest first; readers get the one that is marked.",
        footerHeading = "%nSee also:%n",
        footer = {"  dateline diff RELEASE RELEASE", "  dateline rollback"})
final class ReleasesCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption warehouse;

    @Mixin
    private WidthOption width;

    ReleasesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        Releases releases = warehouse.open(spark).releases();
        ReleaseFolder latest = releases.find(Optional.empty());
        List<List<String>> rows = new ArrayList<>();
        for (ReleaseId id : releases.ids()) {
            rows.add(row(releases.folder(id), latest, spark));
        }
        PrintWriter out = spec.commandLine().getOut();
        new TextTable(List.of("release", "articles", "events", "latest article", ""), 4)
                .lines(rows, width.columns())
                .forEach(out::println);
        return ExitCode.DONE.value();
    }

    private static List<String> row(ReleaseFolder release, ReleaseFolder latest, SparkSession spark) {
        return List.of(
                release.id().value(),
                Long.toString(release.rows(Tables.ARTICLES, spark).count()),
                Long.toString(release.rows(Tables.EVENTS, spark).count()),
                Promises.asOf(release, spark).map(Object::toString).orElse(""),
                release.id().equals(latest.id()) ? "<- the one that readers get" : "");
    }
}
