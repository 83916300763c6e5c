package org.dateline.jobs.stage;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.article.Article;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTable;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.ingest.KeptArticle;

/** The articles of a warehouse and what stages keep of each. */
final class Articles {

    private final WorkTables work;

    Articles(WorkTables work) {
        this.work = work;
    }

    /** All of them. */
    Dataset<Article> all() throws IOException {
        return plain(work.read(Kept.ARTICLES));
    }

    /** Those of which the table has no row yet. */
    Dataset<Article> without(WorkTable<?> table) throws IOException {
        Dataset<Article> all = all();
        return work.has(table)
                ? all.join(work.read(table).select("articleId"), joinColumns(), "left_anti")
                        .as(RecordEncoders.of(Article.class))
                : all;
    }

    /** Takes the rows of those articles out of a table. */
    <R extends Record> void forget(WorkTable<R> table, Dataset<Row> articleIds) throws IOException {
        if (work.has(table)) {
            Dataset<R> rows = work.read(table);
            work.write(table, rows.join(articleIds, joinColumns(), "left_anti").as(rows.encoder()));
        }
    }

    static Dataset<Article> plain(Dataset<KeptArticle> kept) {
        return kept.select("article.*").as(RecordEncoders.of(Article.class));
    }

    /** Those that keep their place. */
    static Dataset<KeptArticle> except(Dataset<KeptArticle> kept, Dataset<Row> articleIds) {
        return kept.join(articleIds, kept.col("article.articleId").equalTo(articleIds.col("articleId")), "left_anti")
                .as(RecordEncoders.of(KeptArticle.class));
    }

    private static String[] joinColumns() {
        return new String[] {"articleId"};
    }
}
