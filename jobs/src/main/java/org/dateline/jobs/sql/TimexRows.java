package org.dateline.jobs.sql;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.article.Article;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;

/** Time expressions as rows of SQL. */
final class TimexRows {

    static final StructType TYPE =
            StructType.fromDDL("`start` INT NOT NULL, `end` INT NOT NULL, `text` STRING NOT NULL,"
                    + " `type` STRING NOT NULL, `value` STRING NOT NULL, `mod` STRING, `earliest` DATE, `latest` DATE,"
                    + " `precision` STRING, `edtf` STRING");

    private TimexRows() {}

    /** Those of a text, in order. */
    static List<Row> all(Article article) {
        return Readers.engine().timexes(article).stream()
                .map(timex -> row(article.text(), timex))
                .toList();
    }

    /** The first of a text that has days; null if none has. */
    static Row first(Article article) {
        return Readers.engine().timexes(article).stream()
                .filter(timex -> timex.reading() != null)
                .findFirst()
                .map(timex -> row(article.text(), timex))
                .orElse(null);
    }

    private static Row row(String text, Timex3 timex) {
        DateReading days = timex.reading();
        return RowFactory.create(
                text.codePointCount(0, timex.span().begin()),
                text.codePointCount(0, timex.span().end()),
                timex.text(),
                timex.type().name(),
                timex.value(),
                timex.mod() == null ? null : timex.mod().name(),
                days == null ? null : days.earliest(),
                days == null ? null : days.latest(),
                days == null ? null : days.precision().code(),
                days == null ? null : days.edtf());
    }
}
