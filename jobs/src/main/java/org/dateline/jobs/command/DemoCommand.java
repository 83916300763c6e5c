package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.ExtractSettings;
import org.dateline.jobs.IngestSettings;
import org.dateline.jobs.RunSettings;
import org.dateline.jobs.Samples;
import org.dateline.jobs.reading.Names;
import org.dateline.jobs.reading.TimelineEvents;
import org.dateline.jobs.reading.TimelineQuestion;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.step.publish.MentionRows.Texts;
import org.dateline.jobs.table.EventRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Runs the whole pipeline on the sample articles and shows what came of it.",
        footerHeading = "%nExamples:%n",
        footer = "  dateline demo")
final class DemoCommand implements Callable<Integer> {

    private static final String ACTOR = "state:RUS";
    private static final String TOPIC = "topic:cbrn.opcw-jim";
    private static final LocalDate FROM = LocalDate.of(2017, 10, 1);
    private static final LocalDate TO = LocalDate.of(2017, 12, 31);
    private static final int MANY = 200;

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption warehouse;

    @Mixin
    private DictionariesOption dictionaries;

    @Mixin
    private WidthOption width;

    DemoCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("dateline-samples");
        List<Path> samples = Samples.copyTo(folder);
        try {
            IngestSettings ingest =
                    new IngestSettings(samples.stream().map(Path::toString).toList(), 2_000_000, 0.5, true);
            RunSettings settings = new RunSettings(Texts.KEPT, 5);
            new StageRun(services, warehouse, dictionaries, spec.commandLine().getErr())
                    .run(
                            "demo",
                            "samples",
                            pipeline -> Optional.of(
                                    pipeline.all(ingest, new ExtractSettings(true), Optional.empty(), settings)));
        } finally {
            for (Path sample : samples) {
                Files.delete(sample);
            }
            Files.delete(folder);
        }
        show();
        return ExitCode.DONE.value();
    }

    private void show() throws IOException {
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.open(spark).releases().find(Optional.empty());
        Names names = new Names(release, spark);
        PrintWriter out = spec.commandLine().getOut();
        TimelineQuestion byTopic = new TimelineQuestion(
                Optional.empty(), Optional.of(TOPIC), Optional.of(FROM), Optional.of(TO), Optional.empty(), MANY);
        TimelineQuestion byActor = new TimelineQuestion(
                Optional.of(ACTOR), Optional.empty(), Optional.of(FROM), Optional.of(TO), Optional.empty(), MANY);
        List<EventRow> topicEvents = TimelineEvents.find(byTopic, release, spark);
        List<EventRow> actorEvents = TimelineEvents.find(byActor, release, spark);
        out.println();
        out.println("Topic: " + names.topicLabels().get(TOPIC) + ", the last quarter of 2017");
        ListFormat.TABLE.write(Listings.TIMELINE, topicEvents, out, width.columns());
        out.println();
        out.println("Actor: " + names.actorLabels().get(ACTOR) + ", the last quarter of 2017");
        ListFormat.TABLE.write(Listings.TIMELINE, actorEvents, out, width.columns());
        out.println();
        next(release, actorEvents.isEmpty() ? topicEvents : actorEvents).forEach(out::println);
    }

    private List<String> next(ReleaseFolder release, List<EventRow> events) {
        String id = events.isEmpty() ? "ID" : events.get(0).eventId();
        String option = warehouse.path().equals("dateline-warehouse") ? "" : " --warehouse " + warehouse.path();
        return List.of(
                "The Parquet files: " + release.path().toUri().getPath(),
                "Next:",
                step("show --actor Turkey" + option, "another timeline"),
                step("explain " + id + option, "where an event comes from"),
                step("sql --query who-vetoed-what" + option, "a question; sql --list lists more"),
                step("sql" + option, "your own questions in SQL"),
                step("describe events", "what the columns mean"),
                step("export csv events --to out" + option, "for a spreadsheet"),
                step("run --input YOUR.jsonl --warehouse yours", "on your own articles"));
    }

    /** A command as this one was started: {@code jobs/bin/dateline} tells by which path it was found. */
    private static String step(String command, String purpose) {
        String program = System.getProperty("dateline.command", "dateline");
        return String.format(Locale.ROOT, "  %s %-42s  %s", program, command, purpose);
    }
}
