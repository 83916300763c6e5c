package org.dateline.jobs.step.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dateline.article.RejectionReason;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.table.RejectedRow;

/**
 * Parts parsed lines into articles and rejected records: every line ends as one of the two, or is known from an earlier
 * run. Of the records with one id one becomes the article, chosen by what they say, never by their order, nor by the run
 * that read them.
 */
public final class IngestStep {

    private static final String STAGE = "ingest";
    private static final String[] LINE = {"inputFile", "recordNo"};

    private IngestStep() {}

    /** What the lines hold that has no other fate. */
    public static Dataset<KeptArticle> articles(Dataset<ParsedLine> lines, Dataset<Fate> fates, String runId) {
        Dataset<Row> others = fates.filter(col("kind").notEqual(Fate.DISPLACED)).select("inputFile", "recordNo");
        return lines.join(others, LINE, "left_anti")
                .withColumn("runId", lit(runId))
                .select("article", "contentSha256", "inputFile", "recordNo", "excerpt", "runId")
                .as(RecordEncoders.of(KeptArticle.class));
    }

    /**
     * The records that are no new article, with the reason. Of those with one id all but one are rejected: the earliest
     * published one stays; among those of one time, the least by content hash.
     *
     * @param kept the articles of earlier runs
     */
    public static Dataset<Fate> fates(Dataset<ParsedLine> lines, Dataset<KeptArticle> kept) {
        Dataset<Row> unread = lines.filter(col("article").isNull())
                .select(
                        lit(Fate.REJECTED).as("kind"),
                        lit(null).cast("string").as("articleId"),
                        col("inputFile"),
                        col("recordNo"),
                        col("reasonCode"),
                        col("reasonText"),
                        col("excerpt"));
        Column isKnown = not(col("isKept")).and(col("contentSha256").equalTo(col("keptContent")));
        Column isCopy = col("rankOfText").gt(1).or(col("textSha256").equalTo(col("chosenText")));
        Column kind = when(col("isKept"), Fate.DISPLACED)
                .when(coalesce(isKnown, lit(false)), Fate.KNOWN)
                .otherwise(Fate.REJECTED);
        Dataset<Row> repeated = ranked(lines, kept)
                .filter(col("rank").gt(1))
                .withColumn("kind", kind)
                .withColumn(
                        "reasonCode",
                        when(
                                col("kind").notEqual(Fate.KNOWN),
                                when(isCopy, RejectionReason.DUPLICATE_RECORD.code())
                                        .otherwise(RejectionReason.CONFLICTING_ID.code())))
                .withColumn(
                        "reasonText",
                        when(
                                col("kind").notEqual(Fate.KNOWN),
                                concat(
                                        lit("Another record has the same article_id '"),
                                        col("articleId"),
                                        when(isCopy, "' and the same text.").otherwise("' and another text."))))
                .select("kind", "articleId", "inputFile", "recordNo", "reasonCode", "reasonText", "excerpt");
        return unread.unionAll(repeated).as(RecordEncoders.of(Fate.class));
    }

    /** The rejected ones among them, those that were an article before included. */
    public static Dataset<RejectedRow> rejected(Dataset<Fate> fates, String runId) {
        return fates.filter(col("kind").notEqual(Fate.KNOWN))
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
    private static Dataset<Row> ranked(Dataset<ParsedLine> lines, Dataset<KeptArticle> kept) {
        Column[] earliestFirst = {
            col("publishedDate"),
            col("publishedAt").asc_nulls_last(),
            col("contentSha256"),
            col("isKept").desc(),
            col("inputFile"),
            col("recordNo")
        };
        WindowSpec sameId = Window.partitionBy("articleId");
        WindowSpec inOrder = sameId.orderBy(earliestFirst);
        WindowSpec sameText = Window.partitionBy("articleId", "textSha256").orderBy(earliestFirst);
        Dataset<Row> fresh = heads(lines.filter(col("article").isNotNull()), false);
        Dataset<Row> former = heads(kept, true).join(fresh.select("articleId").distinct(), "articleId", "left_semi");
        return fresh.unionByName(former)
                .withColumn(
                        "keptContent",
                        max(when(col("isKept"), col("contentSha256"))).over(sameId))
                .withColumn("rank", row_number().over(inOrder))
                .withColumn("rankOfText", row_number().over(sameText))
                .withColumn("chosenText", first("textSha256").over(inOrder));
    }

    private static Dataset<Row> heads(Dataset<?> records, boolean isKept) {
        return records.select(
                col("article.articleId"),
                col("article.textSha256"),
                col("article.publishedDate"),
                col("article.publishedAt"),
                col("contentSha256"),
                col("inputFile"),
                col("recordNo"),
                col("excerpt"),
                lit(isKept).as("isKept"));
    }
}
