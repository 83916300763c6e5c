package org.dateline.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.ReleaseId;
import org.dateline.jobs.session.Sessions;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;
import org.dateline.jobs.table.Tables;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much of the timelines of thirty years a question for one actor, or for one month, has to read. */
@Command(name = "ReadBytes", mixinStandardHelpOptions = true)
public final class ReadBytes implements Callable<Integer> {

    private static final ReleaseId RELEASE = new ReleaseId("20260101T000000Z-00000000");
    private static final String ONE_ACTOR = "actor_id = 'state:1234'";

    /** A question, and the rows that it wants. */
    private record Asked(String question, Table<?> table, String rows) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("one actor by days", Tables.TIMELINE_ACTOR, "period_kind = 'day' AND " + ONE_ACTOR),
            new Asked("one actor by months", Tables.TIMELINE_ACTOR, "period_kind = 'month' AND " + ONE_ACTOR),
            new Asked(
                    "all actors in one month",
                    Tables.TIMELINE_ACTOR,
                    "period_kind = 'month' AND period_start = DATE '2010-06-01'"),
            new Asked(
                    "all actors on the days of one month",
                    Tables.TIMELINE_ACTOR,
                    "period_kind = 'day' AND period_start BETWEEN DATE '2010-06-01' AND DATE '2010-06-30'"),
            new Asked("the events of one actor", Tables.TIMELINE_ENTRIES, ONE_ACTOR),
            new Asked(
                    "the events of one month",
                    Tables.TIMELINE_ENTRIES,
                    "earliest BETWEEN DATE '2010-06-01' AND DATE '2010-06-30'"));

    @Option(names = "--rows", defaultValue = "10000000", description = "of each table, about (${DEFAULT-VALUE})")
    private long rows;

    @Option(names = "--out", required = true, description = "a folder to write into")
    private Path out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReadBytes()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, TimeoutException {
        try (SparkSession spark = Sessions.current()) {
            // Spark counts no bytes that threads of Hadoop's have read.
            spark.sparkContext().hadoopConfiguration().setBoolean("parquet.hadoop.vectored.io.enabled", false);
            // What is wanted is counted, not the 64 KB that Spark reads of a local file at least.
            spark.sparkContext().hadoopConfiguration().setInt("io.file.buffer.size", 1024);
            ReleaseFolder sorted = new ReleaseFolder(RELEASE, folder("sorted"));
            ReleaseFolder asTheyCome = new ReleaseFolder(RELEASE, folder("as-they-come"));
            write(Tables.TIMELINE_ACTOR, BenchTable.sql("timeline-actor.sql"), sorted, asTheyCome, spark);
            write(Tables.TIMELINE_ENTRIES, BenchTable.sql("timeline-entries.sql"), sorted, asTheyCome, spark);
            for (ReleaseFolder folder : List.of(asTheyCome, sorted)) {
                for (Asked asked : QUESTIONS) {
                    tell(asked, folder, spark);
                }
            }
        }
        return 0;
    }

    private org.apache.hadoop.fs.Path folder(String name) {
        return new org.apache.hadoop.fs.Path(out.resolve(name).toUri());
    }

    private <R extends Record> void write(
            Table<R> table, String query, ReleaseFolder sorted, ReleaseFolder asTheyCome, SparkSession spark)
            throws IOException {
        Dataset<R> made =
                spark.sql(query.replace("${rows}", Long.toString(rows))).as(RecordEncoders.of(table.rowType()));
        sorted.write(table, made);
        TableRows.toColumns(table, made)
                .repartition(2)
                .write()
                .partitionBy(table.partitions().toArray(String[]::new))
                .parquet(asTheyCome.tablePath(table));
    }

    private static void tell(Asked asked, ReleaseFolder folder, SparkSession spark)
            throws IOException, TimeoutException {
        AtomicLong bytes = new AtomicLong();
        SparkListener listener = new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                bytes.addAndGet(end.taskMetrics().inputMetrics().bytesRead());
            }
        };
        Dataset<Row> found = folder.rows(asked.table(), spark).filter(asked.rows());
        spark.sparkContext().addSparkListener(listener);
        long begin = System.nanoTime();
        int count = found.collectAsList().size();
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        spark.sparkContext().listenerBus().waitUntilEmpty();
        spark.sparkContext().removeSparkListener(listener);
        long all = size(Path.of(java.net.URI.create(folder.tablePath(asked.table()))));
        System.out.printf(
                Locale.ROOT,
                "%s, %s, %s: %d rows, %.1f of %.1f MB (%.1f %%), %d ms%n",
                folder.path().getName(),
                asked.table().name(),
                asked.question(),
                count,
                bytes.get() / 1e6,
                all / 1e6,
                100.0 * bytes.get() / all,
                milliseconds);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
