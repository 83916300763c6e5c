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
    private ListOptions list;

    @Mixin
    private SubjectOptions subject;

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

    ShowCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Names names = new Names(release, spark);
        TimelineQuestion question =
                new TimelineQuestion(subject.actorId(names), subject.topicId(names), from, to, asOf, list.limit());
        List<EventRow> events = TimelineEvents.find(question, release, spark);
        if (events.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("No such event in release " + release.id().value() + ".");
        }
        list.write(Listings.TIMELINE, events, spec.commandLine().getOut());
        return ExitCode.DONE.value();
    }
}
