package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.broadcast;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.IngestSettings;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.report.Count;
import org.dateline.jobs.report.Tallies;
import org.dateline.jobs.step.ingest.IngestStep;
import org.dateline.jobs.step.ingest.InputFiles;
import org.dateline.jobs.step.ingest.InputLines;
import org.dateline.jobs.step.ingest.ParseLines;
import org.dateline.jobs.step.ingest.ParsedLine;
import org.dateline.jobs.table.RejectedRow;

/** Input files become articles and rejected records. */
public final class IngestStage {

    /** Every task can hold the places of so many. */
    private static final long FEW_REJECTED = 50_000;

    private final RunContext run;
    private final WorkTables work;

    public IngestStage(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /**
     * Reads the input.
     *
     * @throws UserException if a path is not there, if there is no record, or if too many are rejected
     */
    public void run(IngestSettings settings) throws IOException {
        List<Path> files =
                InputFiles.find(settings.inputs(), run.spark().sparkContext().hadoopConfiguration());
        InputLines lines = InputLines.read(run.spark(), files);
        Dataset<ParsedLine> parsed = work.write(
                Kept.LINES,
                ParseLines.of(lines, settings.maxTextChars(), run.engine().languages()));
        long nIn = parsed.count();
        if (nIn == 0) {
            throw new UserException(
                    ExitCode.INPUT_MISSING, "There are no records in " + String.join(", ", settings.inputs()) + ".");
        }
        Dataset<RejectedRow> rejected = work.write(
                Kept.REJECTED, IngestStep.rejected(parsed, run.identity().runId()));
        long nRejected = rejected.count();
        Dataset<RejectedRow> known = nRejected <= FEW_REJECTED ? broadcast(rejected) : rejected;
        long nOut =
                work.write(Kept.ARTICLES, IngestStep.articles(parsed, known)).count();
        if (nIn != nOut + nRejected) {
            throw new IllegalStateException(
                    nIn + " records became " + nOut + " articles and " + nRejected + " rejected records");
        }
        work.delete(Kept.LINES);
        requireFewRejected(settings, nIn, nRejected, rejected);
    }

    private static void requireFewRejected(
            IngestSettings settings, long nIn, long nRejected, Dataset<RejectedRow> rejected) {
        if (nRejected <= settings.maxRejectedShare() * nIn) {
            return;
        }
        String reasons =
                Tallies.of(rejected, "reasonCode").stream().map(Count::toString).collect(Collectors.joining(", "));
        RejectedRow first = rejected.orderBy("inputFile", "recordNo").first();
        throw new UserException(
                ExitCode.TOO_MANY_REJECTED,
                String.format(
                        Locale.ROOT,
                        "%,d of %,d records were rejected (%s), more than --max-rejected-share %s; nothing was"
                                + " published.%nThe first: %s:%d: %s",
                        nRejected,
                        nIn,
                        reasons,
                        settings.maxRejectedShare(),
                        first.inputFile(),
                        first.recordNo(),
                        first.reasonText()));
    }
}
