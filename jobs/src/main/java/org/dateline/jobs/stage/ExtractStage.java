package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.dateline.article.Article;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.extract.ExtractStep;

/** Articles are read for their dates and events. */
public final class ExtractStage {

    /** So many parts for each core: enough to tell how far the work is, and to even out long articles. */
    private static final int PARTS_PER_CORE = 4;

    private final RunContext run;
    private final WorkTables work;

    public ExtractStage(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /** Reads what ingestion has kept. */
    public void run() throws IOException {
        int parts = PARTS_PER_CORE * run.spark().sparkContext().defaultParallelism();
        Dataset<Article> articles = work.read(Kept.ARTICLES).repartition(parts, col("articleId"));
        work.write(Kept.READINGS, ExtractStep.readings(articles, run.engine().extractors()));
    }
}
