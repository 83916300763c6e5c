package org.dateline.jobs.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.reading.TimelineEvents;
import org.dateline.jobs.reading.TimelineQuestion;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.EventRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description = "Shows a timeline: the events of an actor, of a topic, of both, or all of them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline show --actor Russia --from 2017-10-01 --to 2017-11-30",
            "  dateline show --topic topic:cbrn.opcw-jim --format csv",
            "  dateline show --actor state:TUR --topic 'Astana process'",
            "  dateline show --topic topic:cbrn.opcw-jim --as-of 2017-10-20"
        })
final class ShowCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private WidthOption width;

    @Option(names = "--actor", paramLabel = "A", description = "Id or name, such as state:RUS, Russia, Kremlin.")
    private Optional<String> actor;

    @Option(names = "--topic", paramLabel = "T", description = "Id or name, such as topic:cbrn.opcw-jim.")
    private Optional<String> topic;

    @Option(names = "--from", paramLabel = "DAY", description = "Events that may have happened on that day or later.")
    private Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DAY", description = "Events that may have happened on that day or earlier.")
    private Optional<LocalDate> to;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "The timeline as it was known on that day: dates and status as the reports until then told them.")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "At most so many, the latest ones (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format;

    ShowCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Names names = new Names(release, spark);
        TimelineQuestion question =
                new TimelineQuestion(actor.map(names::actorId), topic.map(names::topicId), from, to, asOf, limit);
        List<EventRow> events = TimelineEvents.find(question, release, spark);
        if (events.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("No such event in release " + release.id().value() + ".");
        }
        format.write(Listings.TIMELINE, events, spec.commandLine().getOut(), width.columns());
        return ExitCode.DONE.value();
    }
}
