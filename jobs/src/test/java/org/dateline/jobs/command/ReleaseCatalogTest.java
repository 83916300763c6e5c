package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.query.BuiltInQuestions;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.sql.ReleaseCatalog;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A release as a catalog of a session that knows nothing else of Dateline. */
@ExtendWith({SparkSessionExtension.class, SampleRelease.Extension.class})
class ReleaseCatalogTest {

    private final SparkSession session;

    ReleaseCatalogTest(SparkSession spark, SampleRelease release) {
        session = spark.newSession();
        session.conf().set("spark.sql.catalog.news", ReleaseCatalog.class.getName());
        session.conf()
                .set("spark.sql.catalog.news.warehouse", release.warehouse().toString());
    }

    @Test
    void itsTablesAreAskedUnderItsNameOrAfterUse() {
        List<Row> byName = rows("SELECT count(*), min(published_month) FROM news.articles");
        assertThat(byName.get(0).getLong(0)).isGreaterThan(400);
        assertThat(byName.get(0).getString(1)).matches("\\d{4}-\\d\\d");
        session.sql("USE news");
        assertThat(rows("SHOW TABLES")).hasSize(Tables.ALL.size());
        assertThat(rows("DESCRIBE events"))
                .anyMatch(row -> row.getString(0).equals("n_independent_sources")
                        && row.getString(2).contains("copies of one text count once"));
        assertThat(rows(BuiltInQuestions.named("who-vetoed-what").sql())).hasSizeGreaterThan(5);
    }

    @Test
    void nothingIsWrittenThroughIt() {
        for (String statement : List.of(
                "INSERT INTO news.event_dates SELECT * FROM news.event_dates",
                "CREATE TABLE news.mine (id STRING)",
                "DROP TABLE news.events")) {
            assertThatThrownBy(() -> rows(statement))
                    .as(statement)
                    .isInstanceOfAny(AnalysisException.class, UnsupportedOperationException.class);
        }
        assertThat(rows("SELECT 1 FROM news.events LIMIT 1")).hasSize(1);
    }

    private List<Row> rows(String statement) {
        return session.sql(statement).collectAsList();
    }
}
