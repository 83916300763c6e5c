package org.dateline.jobs.step.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dateline.article.Article;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.NearCopies;
import org.dateline.jobs.encoder.RecordEncoders;

/** Finds which articles are copies of one text, small edits included. */
public final class NearCopyStep {
    private NearCopyStep() {}

    /** What resolution needs of each article, its group of copies among it. */
    public static Dataset<ArticleFacts> facts(Dataset<Article> articles, Dataset<CopyLink> links) {
        return articles.join(groups(articles, links), "articleId")
                .select("articleId", "sourceId", "language", "publishedDate", "duplicateGroupId", "isDuplicate")
                .as(RecordEncoders.of(ArticleFacts.class));
    }

    /** A row for each article; one without copies is a group of its own. */
    public static Dataset<CopyGroup> groups(Dataset<Article> articles, Dataset<CopyLink> links) {
        Dataset<Edge> components = articles.sparkSession()
                .createDataset(
                        ConnectedComponents.of(links.javaRDD().map(link -> new Edge(link.left(), link.right())))
                                .map(member -> new Edge(member._1(), member._2()))
                                .rdd(),
                        RecordEncoders.of(Edge.class));
        WindowSpec inGroup = Window.partitionBy("duplicateGroupId").orderBy("publishedDate", "articleId");
        return articles.select("articleId", "publishedDate")
                .join(components, col("articleId").equalTo(col("left")), "left")
                .select(
                        col("articleId"),
                        col("publishedDate"),
                        coalesce(col("right"), col("articleId")).as("duplicateGroupId"))
                .withColumn("isDuplicate", row_number().over(inGroup).gt(1))
                .select("articleId", "duplicateGroupId", "isDuplicate")
                .as(RecordEncoders.of(CopyGroup.class))
                .map(
                        (MapFunction<CopyGroup, CopyGroup>) group -> new CopyGroup(
                                group.articleId(), NearCopies.groupId(group.duplicateGroupId()), group.isDuplicate()),
                        RecordEncoders.of(CopyGroup.class));
    }

    /** What is kept of the text of each article to find its copies. */
    public static Dataset<TextSketch> sketches(Dataset<Article> articles) {
        MapFunction<Article, TextSketch> sketch =
                article -> new TextSketch(article.articleId(), NearCopies.sketch(article.text()));
        return articles.map(sketch, RecordEncoders.of(TextSketch.class));
    }

    /** Which articles are copies of one text, all of them being new. */
    public static Dataset<CopyLink> links(Dataset<TextSketch> sketches) {
        return CopyLinksStep.links(sketches);
    }

    /**
     * Which articles are copies of one text.
     *
     * @param sketches of all articles
     * @param before the links among the articles that are not new
     * @param newArticles their ids
     */
    public static Dataset<CopyLink> links(
            Dataset<TextSketch> sketches, Dataset<CopyLink> before, Dataset<String> newArticles) {
        return CopyLinksStep.links(sketches, before, newArticles);
    }
}
