package org.dateline.jobs.step.timeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.CoverageRow;

/** Counts what was read: without it a trend only shows how much was. */
public final class CoverageStep {
    private CoverageStep() {}

    /** Articles by source, language and day of publication; how many report an event, and how many are copies. */
    public static Dataset<CoverageRow> coverage(
            Dataset<ArticleFacts> articles, Dataset<Mention> mentions, Dataset<ResolvedEvent> events) {
        Dataset<Row> withEvent = events.select(explode(col("mentionIds")).as("mentionId"))
                .join(mentions.select("mentionId", "articleId"), "mentionId")
                .select(col("articleId"), lit(true).as("hasEvent"))
                .distinct();
        return articles.join(withEvent, new String[] {"articleId"}, "left")
                .groupBy("sourceId", "language", "publishedDate")
                .agg(
                        count(lit(1)).as("nArticles"),
                        count_if(coalesce(col("hasEvent"), lit(false))).as("nArticlesWithEvent"),
                        count_if(col("isDuplicate")).as("nDuplicates"))
                .as(RecordEncoders.of(CoverageRow.class));
    }
}
