package org.dateline.jobs.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.Version;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.table.RunRow;

/** The history of the warehouse: a row for each run, failed ones too. */
public final class RunLog {

    private final RunContext run;
    private final WorkTables work;

    public RunLog(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /** The row of this run, with the counts of what is kept. {@code releaseId} is null if it published nothing. */
    public RunRow row(String releaseId, ExitCode exitCode) throws IOException {
        long nOut = work.has(Kept.ARTICLES) ? work.read(Kept.ARTICLES).count() : 0;
        long nRejected = work.has(Kept.REJECTED) ? work.read(Kept.REJECTED).count() : 0;
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
                nOut + nRejected,
                nOut,
                nRejected);
    }

    /** The latest publication day read; null if no article was. */
    public LocalDate asOf() throws IOException {
        if (!work.has(Kept.ARTICLES)) {
            return null;
        }
        Row latest =
                work.read(Kept.ARTICLES).agg(functions.max("publishedDate")).first();
        return latest.isNullAt(0) ? null : latest.<LocalDate>getAs(0);
    }

    /** All runs so far, and this one. */
    public Dataset<RunRow> with(RunRow row) throws IOException {
        Dataset<RunRow> one = run.spark().createDataset(List.of(row), RecordEncoders.of(RunRow.class));
        return work.has(Kept.RUNS) ? work.read(Kept.RUNS).union(one) : one;
    }

    /** Keeps the row. */
    public void append(RunRow row) {
        work.append(Kept.RUNS, run.spark().createDataset(List.of(row), RecordEncoders.of(RunRow.class)));
    }
}
