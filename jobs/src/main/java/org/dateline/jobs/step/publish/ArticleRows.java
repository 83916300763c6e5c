package org.dateline.jobs.step.publish;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.dateline.article.Article;
import org.dateline.coreference.ArticleFacts;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.table.ArticleRow;
import org.dateline.jobs.table.ArticleTextRow;
import org.dateline.jobs.table.SourceRow;

/** Rows of {@code articles}, {@code article_texts} and {@code dim_source}. */
public final class ArticleRows {

    private ArticleRows() {}

    /** A row for each article. */
    public static Dataset<ArticleRow> articles(
            Dataset<Article> articles, Dataset<ArticleReading> readings, Dataset<ArticleFacts> facts) {
        MapFunction<Article, ArticleRow> head = ArticleRows::head;
        Dataset<?> anchors = readings.select("articleId", "anchorDate", "anchorConfidence");
        Dataset<?> copies = facts.select("articleId", "duplicateGroupId", "isDuplicate");
        return articles.map(head, RecordEncoders.of(ArticleRow.class))
                .drop("anchorDate", "anchorConfidence", "duplicateGroupId", "isDuplicate")
                .join(anchors, "articleId")
                .join(copies, "articleId")
                .as(RecordEncoders.of(ArticleRow.class));
    }

    /** A row for each text. */
    public static Dataset<ArticleTextRow> texts(Dataset<Article> articles) {
        return articles.select("articleId", "text").as(RecordEncoders.of(ArticleTextRow.class));
    }

    /** The outlets of the dictionary, and those of the articles that it does not have. */
    public static Dataset<SourceRow> sources(Dataset<Article> articles, Dataset<SourceRow> known) {
        MapFunction<String, SourceRow> unlisted =
                id -> new SourceRow(id, id.substring(id.indexOf(':') + 1), null, null, null);
        Dataset<SourceRow> others = articles.select("sourceId")
                .distinct()
                .join(
                        broadcast(known.select(col("sourceId").as("knownId"))),
                        col("sourceId").equalTo(col("knownId")),
                        "left_anti")
                .as(Encoders.STRING())
                .map(unlisted, RecordEncoders.of(SourceRow.class));
        return known.union(others);
    }

    /** What the article itself tells; the rest is joined. */
    private static ArticleRow head(Article article) {
        return new ArticleRow(
                article.articleId(),
                article.url(),
                article.sourceId(),
                article.language(),
                article.title(),
                article.publishedAt(),
                article.publishedDate(),
                article.publishedBasis(),
                null,
                0,
                article.textSha256(),
                article.text().length(),
                null,
                false,
                article.ingestFormat(),
                article.publishedDate().toString().substring(0, 7));
    }
}
