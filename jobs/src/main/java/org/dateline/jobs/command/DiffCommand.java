package org.dateline.jobs.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.reading.Change;
import org.dateline.jobs.reading.Changes;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Shows what became of events from one release to another: which came (added), which changed their date,"
                    + " status, act or title (updated), whose reports are in another event now (merged), which took"
                    + " reports from another (split), which are gone (withdrawn), and what people corrected, with who"
                    + " did so and why (corrected)."
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline diff 20171103T060000Z-1a2b3c4d 20171104T060000Z-5e6f7a8b", "  dateline releases"})
final class DiffCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption warehouse;

    @Mixin
    private ListOptions list;

    @Parameters(index = "0", paramLabel = "RELEASE", description = "The earlier release.")
    private String before;

    @Parameters(index = "1", paramLabel = "RELEASE", description = "The later release.")
    private String after;

    DiffCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        Releases releases = warehouse.open(spark).releases();
        ReleaseFolder first = releases.find(Optional.of(before));
        ReleaseFolder second = releases.find(Optional.of(after));
        List<Change> changes = Changes.between(first, second, list.limit(), spark);
        list.write(Listings.CHANGES, changes, spec.commandLine().getOut());
        spec.commandLine().getErr().println(summary(Changes.counts(first, second, spark)));
        return ExitCode.DONE.value();
    }

    private static String summary(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "No event changed."
                : "Events: "
                        + new TreeMap<>(counts)
                                .entrySet().stream()
                                        .map(count -> count.getValue() + " " + count.getKey())
                                        .collect(Collectors.joining(", "))
                        + ".";
    }
}
