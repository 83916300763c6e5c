package org.dateline.jobs.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.Version;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.ingest.IngestCounts;
import org.dateline.jobs.table.RunRow;

/** The history of the warehouse: a row for each run, failed ones too. */
public final class RunLog {

    private static final IngestCounts NOTHING_READ = new IngestCounts("", 0, 0, 0, 0, 0);

    private final RunContext run;
    private final WorkTables work;

    public RunLog(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /** The row of this run, with the counts of what is kept. {@code releaseId} is null if it published nothing. */
    public RunRow row(String releaseId, ExitCode exitCode) throws IOException {
        IngestCounts counts = counts().orElse(NOTHING_READ);
        long nArticles = work.readIfAny(Kept.ARTICLES).count();
        return new RunRow(
                run.identity().runId(),
                releaseId,
                run.identity().command(),
                run.identity().configSha256(),
                run.identity().dictionariesSha256(),
                Version.current(),
                run.spark().version(),
                asOf(),
                run.identity().startedAt(),
                run.clock().instant(),
                exitCode.value(),
                counts.nIn(),
                counts.nKnown(),
                counts.nOut(),
                counts.nDisplaced(),
                counts.nRejected(),
                nArticles);
    }

    /** What this run has read; empty if it only continues from what was kept. */
    Optional<IngestCounts> counts() throws IOException {
        return work.readIfAny(Kept.COUNTED).collectAsList().stream()
                .filter(counts -> counts.runId().equals(run.identity().runId()))
                .findFirst();
    }

    /** The latest publication day read; null if no article was. */
    public LocalDate asOf() throws IOException {
        if (!work.has(Kept.ARTICLES)) {
            return null;
        }
        Row latest = work.read(Kept.ARTICLES)
                .agg(functions.max("article.publishedDate"))
                .first();
        return latest.isNullAt(0) ? null : latest.<LocalDate>getAs(0);
    }

    /** All runs so far, and this one. */
    public Dataset<RunRow> with(RunRow row) throws IOException {
        Dataset<RunRow> one = run.spark().createDataset(List.of(row), RecordEncoders.of(RunRow.class));
        return work.has(Kept.RUNS) ? work.read(Kept.RUNS).union(one) : one;
    }

    /** Keeps the row. */
    public void append(RunRow row) throws IOException {
        work.add(Kept.RUNS, run.spark().createDataset(List.of(row), RecordEncoders.of(RunRow.class)));
    }
}
