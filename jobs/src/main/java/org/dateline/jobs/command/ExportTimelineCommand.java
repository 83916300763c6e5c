package org.dateline.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.event.EventCard;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.reading.EventCards;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.reading.TimelineQuestion;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the events of a timeline into a file for another program. */
abstract class ExportTimelineCommand implements Callable<Integer> {

    private final Services services;
    private final String fileName;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private SubjectOptions subject;

    @Mixin
    private PeriodOptions period;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the file.")
    private Path folder;

    ExportTimelineCommand(Services services, String fileName) {
        this.services = services;
        this.fileName = fileName;
    }

    /** What a file was made of: how many events it has, and in words which were left out and why; empty if none were. */
    record Written(long events, String leftOut) {}

    /** Writes the file; {@code title} says whose events they are. */
    abstract Written write(String title, Stream<EventCard> events, ReleaseFolder release, Path file) throws IOException;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Names names = new Names(release, spark);
        Optional<String> actor = subject.actorId(names);
        Optional<String> topic = subject.topicId(names);
        TimelineQuestion question =
                new TimelineQuestion(actor, topic, period.since(), period.until(), Optional.empty(), Integer.MAX_VALUE);
        Path file = Files.createDirectories(folder).resolve(fileName);
        Written written;
        try (Stream<EventCard> events = EventCards.find(question, release, spark)) {
            written = write(title(actor, topic, names), events, release, file);
        }
        String leftOut = written.leftOut().isEmpty() ? "" : "; left out: " + written.leftOut();
        spec.commandLine().getErr().println(file + ": " + written.events() + " events" + leftOut);
        return ExitCode.DONE.value();
    }

    private static String title(Optional<String> actor, Optional<String> topic, Names names) {
        String of = actor.map(names.actorLabels()::get).orElse("");
        String on = topic.map(names.topicLabels()::get).orElse("");
        return of.isEmpty() && on.isEmpty() ? "Dateline" : of.isEmpty() || on.isEmpty() ? of + on : of + ": " + on;
    }
}
