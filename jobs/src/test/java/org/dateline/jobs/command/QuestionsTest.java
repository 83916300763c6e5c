package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.csv.CsvTable;
import org.dateline.jobs.query.BuiltInQuestions;
import org.dateline.jobs.query.Question;
import org.dateline.jobs.query.ReleaseViews;
import org.dateline.jobs.query.SqlScript;
import org.dateline.jobs.query.Statement;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question has the same answer from the views of {@code dateline sql}, from the tables that {@code export ddl} makes in
 * Spark, and from those that it makes in DuckDB. {@code -Ddateline.answers.write=true} writes the answers anew, for review.
 */
@ExtendWith({SparkSessionExtension.class, SampleRelease.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private static final Path ANSWERS = Path.of("src", "test", "resources", "answers");
    private static final String SCHEMA = "questions_test";

    private final SampleRelease release;
    private final SparkSession views;
    private final SparkSession metastore;
    private Connection duckDb;

    @TempDir
    private static Path folder;

    QuestionsTest(SparkSession spark, SampleRelease release) {
        this.release = release;
        this.views = spark.newSession();
        this.metastore = spark.newSession();
    }

    @BeforeAll
    void makeTables() throws IOException, SQLException {
        Shell.Result result = release.run("export", "ddl", "--to", folder.toString(), "--schema", SCHEMA);
        assertThat(result.exitCode()).as(result.err()).isZero();
        ReleaseViews.open(release.folder(), views);
        for (Statement statement : SqlScript.statements(Files.readString(folder.resolve("spark.sql")))) {
            metastore.sql(statement.sql());
        }
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = duckDb.createStatement()) {
            statement.execute(Files.readString(folder.resolve("duckdb.sql")));
        }
    }

    @AfterAll
    void dropTables() throws SQLException {
        metastore.sql("DROP DATABASE " + SCHEMA + " CASCADE");
        duckDb.close();
    }

    static List<String> names() {
        return BuiltInQuestions.all().stream().map(Question::name).toList();
    }

    @Test
    void datelineSqlAnswersByNameAndWithOtherValues() {
        String[] query = {"sql", "--query", "who-vetoed-what", "--set", "since=2017-11-01", "--set", "until=2017-12-31"
        };
        Shell.Result result = release.run(query);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("2017-11-16", "United States").doesNotContain("2012-02-04", "2017-10-24");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyEngineGivesTheAnswer(String name) throws IOException, SQLException {
        Question question = BuiltInQuestions.named(name);
        Path file = ANSWERS.resolve(name + ".csv");
        List<String> answer = inSpark(question, views);
        if (Boolean.getBoolean("dateline.answers.write")) {
            Files.write(file, answer);
        }
        List<String> expected = Files.readAllLines(file);
        assertThat(expected).hasSizeGreaterThan(1);
        assertThat(answer).containsExactlyElementsOf(expected);
        assertThat(inSpark(question, metastore)).containsExactlyElementsOf(expected);
        if (!question.sql().contains("For Spark only")) {
            assertThat(inDuckDb(question)).containsExactlyElementsOf(expected);
        }
    }

    private static List<String> inSpark(Question question, SparkSession session) throws IOException {
        Dataset<Row> answer = session.sql(question.sql());
        List<List<Object>> rows =
                answer.collectAsList().stream().map(SqlValues::of).toList();
        return csv(List.of(answer.columns()), rows);
    }

    private List<String> inDuckDb(Question question) throws SQLException, IOException {
        try (var statement = duckDb.createStatement();
                ResultSet answer = statement.executeQuery(question.sql())) {
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                header.add(answer.getMetaData().getColumnLabel(i));
            }
            List<List<Object>> rows = new ArrayList<>();
            while (answer.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= header.size(); i++) {
                    row.add(answer.getString(i));
                }
                rows.add(row);
            }
            return csv(header, rows);
        }
    }

    private static List<String> csv(List<String> header, List<List<Object>> rows) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvTable csv = CsvTable.to(out, header)) {
            for (List<Object> row : rows) {
                csv.row(row);
            }
        }
        return out.toString().lines().toList();
    }
}
