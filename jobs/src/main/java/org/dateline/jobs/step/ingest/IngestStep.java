package org.dateline.jobs.step.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dateline.article.Article;
import org.dateline.article.RejectionReason;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.RejectedRow;

/**
 * Parts parsed lines into articles and rejected records: every line ends as one of the two. Of the records with one id
 * one becomes the article, chosen by what they say, never by their order.
 */
public final class IngestStep {

    private static final String STAGE = "ingest";
    private static final String[] LINE = {"inputFile", "recordNo"};

    private IngestStep() {}

    /** What the lines hold that were not rejected. */
    public static Dataset<Article> articles(Dataset<ParsedLine> lines, Dataset<RejectedRow> rejected) {
        return lines.join(rejected.select("inputFile", "recordNo"), LINE, "left_anti")
                .select("article.*")
                .as(RecordEncoders.of(Article.class));
    }

    /**
     * The lines that are no article, with the reason. Of those with one id all but one are rejected: the earliest
     * published one stays; among those of one time, the least by content hash.
     */
    public static Dataset<RejectedRow> rejected(Dataset<ParsedLine> lines, String runId) {
        Dataset<Row> unread = lines.filter(col("article").isNull())
                .select(col("inputFile"), col("recordNo"), col("reasonCode"), col("reasonText"), col("excerpt"));
        Column isCopy = col("rankOfText").gt(1).or(col("textSha256").equalTo(col("chosenText")));
        Dataset<Row> repeated = ranked(lines)
                .filter(col("rank").gt(1))
                .select(
                        col("inputFile"),
                        col("recordNo"),
                        when(isCopy, RejectionReason.DUPLICATE_RECORD.code())
                                .otherwise(RejectionReason.CONFLICTING_ID.code())
                                .as("reasonCode"),
                        concat(
                                        lit("Another record has the same article_id '"),
                                        col("articleId"),
                                        when(isCopy, "' and the same text.").otherwise("' and another text."))
                                .as("reasonText"),
                        col("excerpt"));
        return unread.unionAll(repeated)
                .select(
                        lit(runId).as("runId"),
                        lit(STAGE).as("stage"),
                        col("reasonCode"),
                        col("reasonText"),
                        col("inputFile"),
                        col("recordNo"),
                        col("excerpt").as("recordExcerpt"))
                .as(RecordEncoders.of(RejectedRow.class));
    }

    /** Without the texts, which are not to be sorted with them. */
    private static Dataset<Row> ranked(Dataset<ParsedLine> lines) {
        Column[] earliestFirst = {
            col("publishedDate"),
            col("publishedAt").asc_nulls_last(),
            col("contentSha256"),
            col("inputFile"),
            col("recordNo")
        };
        WindowSpec sameId = Window.partitionBy("articleId").orderBy(earliestFirst);
        WindowSpec sameText = Window.partitionBy("articleId", "textSha256").orderBy(earliestFirst);
        return lines.filter(col("article").isNotNull())
                .select(
                        col("article.articleId"),
                        col("article.textSha256"),
                        col("article.publishedDate"),
                        col("article.publishedAt"),
                        col("contentSha256"),
                        col("inputFile"),
                        col("recordNo"),
                        col("excerpt"))
                .withColumn("rank", row_number().over(sameId))
                .withColumn("rankOfText", row_number().over(sameText))
                .withColumn("chosenText", first("textSha256").over(sameId));
    }
}
