package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.report.Count;
import org.dateline.jobs.report.Progress.StageTime;
import org.dateline.jobs.report.RunSummary;
import org.dateline.jobs.report.Tallies;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.step.extract.ExtractStep;
import org.dateline.jobs.step.ingest.IngestCounts;
import org.dateline.jobs.step.ingest.KeptArticle;

/** Sums up what the stages of a run have kept. */
public final class Summaries {

    private static final int MOST_UNREAD = 10;
    private static final double MEGABYTE = 1_000_000;

    private final RunContext run;
    private final WorkTables work;

    public Summaries(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /** The summary of the stages that the run went through. */
    public RunSummary of(Optional<ReleaseFolder> release) throws IOException {
        List<StageTime> times = run.progress().times();
        List<String> stages = times.stream().map(StageTime::stage).toList();
        return new RunSummary(
                records(),
                stages.contains("extract") ? Optional.of(reports()) : Optional.empty(),
                stages.contains("resolve") ? Optional.of(events()) : Optional.empty(),
                stages.contains("resolve") ? corrections() : Optional.empty(),
                times,
                release.map(folder -> folder.path().toUri().getPath()));
    }

    private RunSummary.Records records() throws IOException {
        String runId = run.identity().runId();
        Dataset<KeptArticle> articles = work.read(Kept.ARTICLES);
        Optional<IngestCounts> counts = new RunLog(run).counts();
        Column isFresh = counts.isEmpty() ? lit(true) : col("runId").equalTo(runId);
        List<Count> languages = Tallies.of(articles.filter(isFresh), "article.language");
        List<Count> rejected =
                Tallies.of(work.read(Kept.REJECTED).filter(col("runId").equalTo(runId)), "reasonCode");
        return new RunSummary.Records(
                counts.map(IngestCounts::nIn).orElse(0L),
                counts.map(IngestCounts::nKnown).orElse(0L),
                counts.map(IngestCounts::nOut).orElse(0L),
                articles.count(),
                rejected,
                languages);
    }

    private RunSummary.Reports reports() throws IOException {
        Dataset<ArticleReading> readings = work.read(Kept.READINGS);
        Dataset<Mention> mentions = ExtractStep.mentions(readings);
        Row counts = mentions.agg(
                        functions.count(lit(1)), count_if(col("earliest").isNull()))
                .first();
        List<ReadWith> read = work.read(Kept.READ_WITH).collectAsList();
        ReadWith now = read.stream()
                .filter(part -> part.runId().equals(run.identity().runId()))
                .findFirst()
                .orElseThrow();
        long nOtherwise = read.stream()
                .filter(part -> !part.dictionariesSha256().equals(now.dictionariesSha256())
                        || !part.version().equals(now.version()))
                .mapToLong(ReadWith::nArticles)
                .sum();
        return new RunSummary.Reports(
                now.nArticles(),
                now.nBytes() / MEGABYTE,
                nOtherwise,
                counts.getLong(0),
                counts.getLong(1),
                Tallies.unread(readings, "date", MOST_UNREAD),
                Tallies.unread(readings, "name", MOST_UNREAD));
    }

    private RunSummary.Events events() throws IOException {
        Dataset<ResolvedEvent> events = work.read(Kept.EVENTS);
        Row counts = events.agg(
                        sum(functions.size(col("mentionIds"))),
                        count_if(functions.size(col("mentionIds")).gt(1)))
                .first();
        List<Count> precisions = Tallies.of(events, "date.precision");
        long nReports = counts.isNullAt(0) ? 0 : counts.getLong(0);
        return new RunSummary.Events(total(precisions), nReports, counts.getLong(1), precisions);
    }

    /** Empty where there are none. */
    private Optional<RunSummary.Corrections> corrections() throws IOException {
        long nCorrections = work.read(Kept.CORRECTIONS).count();
        if (nCorrections == 0) {
            return Optional.empty();
        }
        List<String> lost = work.read(Kept.LOST_CORRECTIONS).orderBy("recordNo", "reasonText").collectAsList().stream()
                .map(row ->
                        row.inputFile() + ":" + row.recordNo() + "  " + row.recordExcerpt() + "  " + row.reasonText())
                .toList();
        return Optional.of(new RunSummary.Corrections(nCorrections, lost));
    }

    private static long total(List<Count> counts) {
        return counts.stream().mapToLong(Count::count).sum();
    }
}
