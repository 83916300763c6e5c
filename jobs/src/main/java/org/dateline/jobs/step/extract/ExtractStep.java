package org.dateline.jobs.step.extract;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.dateline.article.Article;
import org.dateline.event.Mention;
import org.dateline.extract.Extraction;
import org.dateline.jobs.encoder.RecordEncoders;

/** Reads every article for its dates and events. */
public final class ExtractStep {

    private ExtractStep() {}

    /** A reading for each article. */
    public static Dataset<ArticleReading> readings(Dataset<Article> articles, ExtractorSource source) {
        MapPartitionsFunction<Article, ArticleReading> read = rows -> {
            ArticleExtractor extractor = source.extractor();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                    .map(article -> reading(article, extractor))
                    .iterator();
        };
        return articles.mapPartitions(read, RecordEncoders.of(ArticleReading.class));
    }

    /** All mentions of those readings. */
    public static Dataset<Mention> mentions(Dataset<ArticleReading> readings) {
        FlatMapFunction<ArticleReading, Mention> mentions =
                reading -> reading.mentions().iterator();
        return readings.flatMap(mentions, RecordEncoders.of(Mention.class));
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
