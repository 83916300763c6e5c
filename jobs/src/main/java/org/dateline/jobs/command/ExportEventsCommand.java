package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.exchange.EventFormat;
import org.dateline.jobs.exchange.ExchangeTables;
import org.dateline.jobs.exchange.GdeltFormat;
import org.dateline.jobs.exchange.PloverFormat;
import org.dateline.jobs.exchange.ToldEvents;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the events of a release in the columns of another data set. */
abstract class ExportEventsCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private DictionariesOption dictionaries;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Folder for the file.")
    private Path folder;

    @Option(
            names = "--widest",
            paramLabel = "DAYS",
            defaultValue = "1",
            description = "How wide the date of an event may be; of a wide one the middle is written"
                    + " (default: ${DEFAULT-VALUE}).")
    private int widestDays;

    ExportEventsCommand(Services services) {
        this.services = services;
    }

    abstract EventFormat format(ExchangeTables tables, ReleaseFolder release);

    @Override
    public Integer call() throws IOException {
        ExchangeTables tables = ExchangeTables.load(dictionaries.folders());
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        EventFormat format = format(tables, release);
        ToldEvents events = new ToldEvents(tables.ploverModes(), widestDays);
        Path file = Files.createDirectories(folder).resolve(format.fileName());
        long rows = format.write(events, release, spark, Files.newOutputStream(file));
        PrintWriter err = spec.commandLine().getErr();
        String leftOut = events.leftOut().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().words())
                .sorted()
                .collect(Collectors.joining(", "));
        err.println(file + ": " + rows + " events" + (leftOut.isEmpty() ? "" : "; left out: " + leftOut));
        return ExitCode.DONE.value();
    }

    @Command(
            name = "gdelt",
            description = {
                "Writes events in the 58 columns of GDELT 1.0 (gdelt.export.CSV: tabs, no header).",
                "What is planned is an intent to cooperate (03) or a threat (13) on the planned day."
            },
            footerHeading = "%nExample:%n",
            footer = "  dateline export gdelt --to out")
    static final class Gdelt extends ExportEventsCommand {

        Gdelt(Services services) {
            super(services);
        }

        @Override
        EventFormat format(ExchangeTables tables, ReleaseFolder release) {
            return new GdeltFormat(tables.countries());
        }
    }

    @Command(
            name = "plover",
            description = {
                "Writes events in the columns of POLECAT, PLOVER's data set (plover.txt: tabs, with a header).",
                "What is planned is AGREE, or THREATEN where it is hostile, on the planned day."
            },
            footerHeading = "%nExample:%n",
            footer = "  dateline export plover --to out")
    static final class Plover extends ExportEventsCommand {

        Plover(Services services) {
            super(services);
        }

        @Override
        EventFormat format(ExchangeTables tables, ReleaseFolder release) {
            return new PloverFormat("Dateline " + release.id().value());
        }
    }
}
