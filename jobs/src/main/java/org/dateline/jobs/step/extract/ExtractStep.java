package org.dateline.jobs.step.extract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.dateline.extract.Extraction;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.step.Streams;

/** Reads every article for its dates and events. */
public final class ExtractStep {

    private ExtractStep() {}

    /** A reading for each article. */
    public static Dataset<ArticleReading> readings(Dataset<Article> articles, ExtractorSource source) {
        MapPartitionsFunction<Article, ArticleReading> read = rows -> {
            ArticleExtractor extractor = source.extractor();
            return Streams.of(rows).map(article -> reading(article, extractor)).iterator();
        };
        return articles.mapPartitions(read, RecordEncoders.of(ArticleReading.class));
    }

    /** All mentions of those readings: in columns, so that nobody reads more of them than is asked for. */
    public static Dataset<Mention> mentions(Dataset<ArticleReading> readings) {
        return readings.select(explode(col("mentions")).as("mention"))
                .select("mention.*")
                .as(RecordEncoders.of(Mention.class));
    }

    private static ArticleReading reading(Article article, ArticleExtractor extractor) {
        Extraction extraction = extractor.extract(article);
        return new ArticleReading(
                article.articleId(),
                extraction.anchorDate(),
                extraction.anchorConfidence(),
                extraction.mentions(),
                extraction.unread());
    }
}
