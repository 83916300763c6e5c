package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.article.Article;
import org.dateline.jobs.ExtractSettings;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.Version;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTable;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.step.extract.ExtractStep;

/** Articles are read for their dates and events. */
public final class ExtractStage {

    /** So many parts for each core: enough to tell how far the work is, and to even out long articles. */
    private static final int PARTS_PER_CORE = 4;

    private final RunContext run;
    private final WorkTables work;
    private final Articles articles;

    public ExtractStage(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
        this.articles = new Articles(work);
    }

    /** Reads the articles that were not read yet, or all. */
    public void run(ExtractSettings settings) throws IOException {
        boolean isAgain = settings.isRereading();
        Dataset<Article> open = isAgain ? articles.all() : articles.without(Kept.READINGS);
        int parts = PARTS_PER_CORE * run.spark().sparkContext().defaultParallelism();
        Dataset<ArticleReading> readings = ExtractStep.readings(
                open.repartition(parts, col("articleId")), run.engine().extractors());
        Row sums = open.agg(count(lit(1)), coalesce(sum(octet_length(col("text"))), lit(0L)))
                .first();
        keep(Kept.READINGS, readings, isAgain);
        ReadWith now = new ReadWith(
                run.identity().runId(),
                run.identity().dictionariesSha256(),
                Version.current(),
                sums.getLong(0),
                sums.getLong(1));
        keep(Kept.READ_WITH, run.spark().createDataset(List.of(now), RecordEncoders.of(ReadWith.class)), isAgain);
    }

    private <R extends Record> Dataset<R> keep(WorkTable<R> table, Dataset<R> rows, boolean isAgain)
            throws IOException {
        return isAgain ? work.write(table, rows) : work.add(table, rows);
    }
}
