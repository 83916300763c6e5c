package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.IngestSettings;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.UserException;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.report.Count;
import org.dateline.jobs.report.Tallies;
import org.dateline.jobs.step.ingest.Fate;
import org.dateline.jobs.step.ingest.IngestCounts;
import org.dateline.jobs.step.ingest.IngestStep;
import org.dateline.jobs.step.ingest.InputFiles;
import org.dateline.jobs.step.ingest.InputLines;
import org.dateline.jobs.step.ingest.KeptArticle;
import org.dateline.jobs.step.ingest.ParseLines;
import org.dateline.jobs.step.ingest.ParsedLine;

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
     * Reads the input, beside what earlier runs have read or in place of it.
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
        Dataset<KeptArticle> earlier = settings.isAnew() ? none() : work.readIfAny(Kept.ARTICLES);
        Dataset<Fate> fates = work.write(Kept.FATES, IngestStep.fates(parsed, earlier));
        Map<String, Long> counts =
                Tallies.of(fates, "kind").stream().collect(Collectors.toMap(Count::name, Count::count));
        requireFewRejected(settings, nIn, counts.getOrDefault(Fate.REJECTED, 0L), fates);
        IngestCounts counted = keep(parsed, fates, counts, nIn, settings.isAnew());
        work.write(Kept.COUNTED, run.spark().createDataset(List.of(counted), RecordEncoders.of(IngestCounts.class)));
        work.delete(Kept.FATES);
        work.delete(Kept.LINES);
    }

    private IngestCounts keep(
            Dataset<ParsedLine> parsed, Dataset<Fate> fates, Map<String, Long> counts, long nIn, boolean isAnew)
            throws IOException {
        String runId = run.identity().runId();
        long nOthers = counts.values().stream().mapToLong(Long::longValue).sum();
        Dataset<KeptArticle> fresh =
                IngestStep.articles(parsed, nOthers <= FEW_REJECTED ? broadcast(fates) : fates, runId);
        long nDisplaced = counts.getOrDefault(Fate.DISPLACED, 0L);
        if (isAnew) {
            work.delete(Kept.READINGS);
            work.delete(Kept.READ_WITH);
            work.delete(Kept.SKETCHES);
            work.delete(Kept.COPY_LINKS);
            work.write(Kept.ARTICLES, fresh);
            work.write(Kept.REJECTED, IngestStep.rejected(fates, runId));
        } else {
            if (nDisplaced > 0) {
                displace(fates);
            }
            work.add(Kept.ARTICLES, fresh);
            work.add(Kept.REJECTED, IngestStep.rejected(fates, runId));
        }
        long nOut = work.read(Kept.ARTICLES).filter(col("runId").equalTo(runId)).count();
        return new IngestCounts(
                runId,
                nIn,
                counts.getOrDefault(Fate.KNOWN, 0L),
                nOut,
                nDisplaced,
                counts.getOrDefault(Fate.REJECTED, 0L));
    }

    /** Takes out the articles whose id a record of this run has by better right. */
    private void displace(Dataset<Fate> fates) throws IOException {
        Dataset<Row> ids =
                broadcast(fates.filter(col("kind").equalTo(Fate.DISPLACED)).select("articleId"));
        Articles articles = new Articles(work);
        articles.forget(Kept.READINGS, ids);
        articles.forget(Kept.SKETCHES, ids);
        work.delete(Kept.COPY_LINKS);
        work.write(Kept.ARTICLES, Articles.except(work.read(Kept.ARTICLES), ids));
    }

    private Dataset<KeptArticle> none() {
        return run.spark().createDataset(List.of(), RecordEncoders.of(KeptArticle.class));
    }

    private static void requireFewRejected(IngestSettings settings, long nIn, long nRejected, Dataset<Fate> fates) {
        if (nRejected <= settings.maxRejectedShare() * nIn) {
            return;
        }
        Dataset<Fate> rejected = fates.filter(col("kind").equalTo(Fate.REJECTED));
        String reasons =
                Tallies.of(rejected, "reasonCode").stream().map(Count::toString).collect(Collectors.joining(", "));
        Fate first = rejected.orderBy("inputFile", "recordNo").first();
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
