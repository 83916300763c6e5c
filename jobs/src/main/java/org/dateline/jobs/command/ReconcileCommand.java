package org.dateline.jobs.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.exchange.Compared;
import org.dateline.jobs.exchange.ExchangeTables;
import org.dateline.jobs.exchange.Pair;
import org.dateline.jobs.exchange.Period;
import org.dateline.jobs.exchange.Reconciliation;
import org.dateline.jobs.release.ReleaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reconcile",
        description = {
            "Compares a release with events of GDELT 1.0, ACLED or UCDP GED: by month, country and kind, how many each"
                    + " has and how many of these the other has too.",
            "Two events are taken for the same where country and kind agree and the dates overlap or are a day apart."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline reconcile --with acled.csv --from 2017-10-01 --to 2017-11-30",
            "  dateline reconcile --with 20171103.export.CSV --list --format csv     (side by side, with both dates)"
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final Listing<Compared> TABLE = new Listing<>(
            new TextTable(List.of("month", "country", "kind", "theirs", "we have", "ours", "they have"), 2),
            row -> List.of(
                    row.month(),
                    row.country(),
                    row.kind(),
                    Long.toString(row.theirs()),
                    Long.toString(row.theirsKnown()),
                    Long.toString(row.ours()),
                    Long.toString(row.oursKnown())),
            List.of("month", "country", "kind", "n_theirs", "n_theirs_known", "n_ours", "n_ours_known"),
            row -> List.of(
                    row.month(),
                    row.country(),
                    row.kind(),
                    row.theirs(),
                    row.theirsKnown(),
                    row.ours(),
                    row.oursKnown()));

    private static final Listing<Pair> PAIRS = new Listing<>(
            new TextTable(List.of("country", "kind", "their date", "theirs", "our date", "ours"), 5),
            row -> List.of(
                    row.country(),
                    row.kind(),
                    days(row.theirEarliest(), row.theirLatest()),
                    row.theirId() == null ? "-" : row.theirId() + " " + row.theirSides(),
                    days(row.earliest(), row.latest()),
                    Objects.toString(row.titleEn(), "-")),
            List.of(
                    "country",
                    "kind",
                    "their_id",
                    "their_earliest",
                    "their_latest",
                    "their_sides",
                    "event_id",
                    "earliest",
                    "latest",
                    "title_en"),
            row -> Arrays.asList(
                    row.country(),
                    row.kind(),
                    row.theirId(),
                    row.theirEarliest(),
                    row.theirLatest(),
                    row.theirSides(),
                    row.eventId(),
                    row.earliest(),
                    row.latest(),
                    row.titleEn()));

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private DictionariesOption dictionaries;

    @Mixin
    private ListOptions list;

    @Option(names = "--with", paramLabel = "FILE", required = true, description = "Their file, gzip or not.")
    private String file;

    @Option(names = "--from", paramLabel = "DAY", description = "Events that may have happened on that day or later.")
    private Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DAY", description = "Events that may have happened on that day or earlier.")
    private Optional<LocalDate> to;

    @Option(names = "--list", description = "The events side by side, those of one side only too.")
    private boolean isList;

    ReconcileCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        ExchangeTables tables = ExchangeTables.load(dictionaries.folders());
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        Path path = new Path(file);
        if (!path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path)) {
            throw new UserException(ExitCode.INPUT_MISSING, "There is no file " + file + ".");
        }
        Reconciliation reconciliation = Reconciliation.of(file, release, tables, new Period(from, to), spark);
        List<Compared> rows = reconciliation.table();
        if (isList) {
            list.write(
                    PAIRS,
                    reconciliation.pairs(list.limit()),
                    spec.commandLine().getOut());
        } else {
            list.write(TABLE, rows, spec.commandLine().getOut());
        }
        spec.commandLine().getErr().println(summary(rows, reconciliation.theirRows()));
        return ExitCode.DONE.value();
    }

    private static String summary(List<Compared> rows, long theirRows) {
        long theirs = rows.stream().mapToLong(Compared::theirs).sum();
        long theirsKnown = rows.stream().mapToLong(Compared::theirsKnown).sum();
        long ours = rows.stream().mapToLong(Compared::ours).sum();
        long oursKnown = rows.stream().mapToLong(Compared::oursKnown).sum();
        return "Of " + theirRows + " events of theirs, " + theirs + " can be compared, and " + theirsKnown
                + " of these are here; of " + ours + " of ours, by country, they have " + oursKnown + ".";
    }

    private static String days(LocalDate earliest, LocalDate latest) {
        if (earliest == null) {
            return "-";
        }
        return earliest.equals(latest) ? earliest.toString() : earliest + ".." + latest;
    }
}
