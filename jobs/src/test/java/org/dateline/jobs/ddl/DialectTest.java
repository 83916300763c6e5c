package org.dateline.jobs.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.query.SqlScript;
import org.dateline.jobs.query.Statement;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements that are not run elsewhere: those of DuckDB and Spark are run with the questions. */
@ExtendWith(SparkSessionExtension.class)
class DialectTest {

    private static final Place PLACE = new Place("news", "s3a://bucket/w/current/");

    private final SparkSession spark;

    DialectTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void hiveIsToldOfEveryColumnOnce() {
        Pattern column = Pattern.compile("^  `(\\w+)` ([A-Z]+) COMMENT '", Pattern.MULTILINE);
        for (Table<?> table : Tables.ALL) {
            String script = Dialect.HIVE.script(List.of(table), PLACE);
            List<String> told = new ArrayList<>();
            column.matcher(script).results().forEach(found -> told.add(found.group(1) + " " + found.group(2)));
            List<String> known = new ArrayList<>();
            table.columns().forEach(each -> known.add(each.name() + " " + each.sqlType()));
            assertThat(told).as(table.name()).containsExactlyInAnyOrderElementsOf(known);
            assertThat(script).contains("LOCATION 's3a://bucket/w/current/" + table.name() + "'");
        }
    }

    /** Tried with the metastore of Hive 2.3: it refuses the table. */
    @Test
    void noCommentOnAColumnIsLongerThanAMetastoreTakes() {
        Pattern comment = Pattern.compile("^  `\\w+` [A-Z]+ COMMENT '(.*)',?$", Pattern.MULTILINE);
        List<String> comments = comment.matcher(Dialect.HIVE.script(Tables.ALL, PLACE))
                .results()
                .map(found -> found.group(1).replace("\\'", "'"))
                .toList();
        assertThat(comments).hasSizeGreaterThan(300).allMatch(each -> each.length() <= 256);
        assertThat(comments).filteredOn(each -> each.endsWith(" ...")).isNotEmpty();
    }

    @Test
    void itsStatementsAreReadByTheParserThatSparkHasForThem() throws Exception {
        var parser = ((org.apache.spark.sql.classic.SparkSession) spark)
                .sessionState()
                .sqlParser();
        List<Statement> statements = SqlScript.statements(Dialect.HIVE.script(Tables.ALL, PLACE));
        assertThat(statements).hasSizeGreaterThan(2 * Tables.ALL.size());
        for (Statement statement : statements) {
            assertThat(parser.parsePlan(statement.sql())).isNotNull();
        }
    }

    @Test
    void wordsOfOursAreTextWhateverIsInThem() {
        TableColumn own = Tables.MENTIONS.column("is_main");
        assertThat(own.meaning()).contains("article's");
        assertThat(Dialect.HIVE.script(List.of(Tables.MENTIONS), PLACE)).contains("True for the article\\'s own news");
        assertThat(Dialect.DUCKDB.script(List.of(Tables.MENTIONS), PLACE)).contains("True for the article''s own news");
        assertThatThrownBy(() -> new Place("a; DROP", "x")).hasMessageContaining("'a; DROP'");
    }
}
