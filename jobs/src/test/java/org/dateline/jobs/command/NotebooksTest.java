package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.export.notebook.Answer;
import org.dateline.export.notebook.Notebook;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.notebook.JavaCells;
import org.dateline.jobs.notebook.NotebookCells;
import org.dateline.jobs.notebook.PythonCells;
import org.dateline.jobs.notebook.Questions;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of every notebook, run again: it must show what stands under it. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebooksTest {

    private static final List<String> RECORDS = List.of(
            record("a-1", "levant-wire", "2017-10-25", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS]"),
            record("a-2", "north-post", "2017-10-26", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS]"),
            record(
                    "a-3",
                    "north-post",
                    "2017-11-01",
                    "[CONSULT meeting 2017-10-31 participant=state:RUS,participant=state:TUR]"),
            record(
                    "a-4",
                    "levant-wire",
                    "2017-11-03",
                    "[CONSULT meeting 2017-11-20? participant=state:RUS,participant=state:USA]"));

    private final SparkSession spark;

    @TempDir
    private static Path folder;

    NotebooksTest(SparkSession spark) {
        this.spark = spark;
    }

    @BeforeAll
    void export() throws IOException {
        Shell shell = new Shell(spark, Instant.parse("2017-11-04T06:00:00Z"));
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        Result run = shell.run("run", "--input", folder + "/records.jsonl", "--warehouse", folder + "/w");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Result result = shell.run("export", "notebooks", "--to", folder + "/out", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err().lines()).hasSize(2).allMatch(line -> line.endsWith(": 7 notebooks"));
        Result none = shell.run(
                "export", "notebooks", "--event", "event:0", "--to", folder + "/out", "--warehouse", folder + "/w");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("There is no event event:0.");
    }

    @Test
    void aPageIsAboutTheMostReportedUnlessItIsToldOtherwise() throws IOException {
        String provenance = Files.readString(folder.resolve("out/java/provenance.ipynb"));
        assertThat(provenance).contains("# Where an event comes from: Russia vetoes draft");
        assertThat(provenance).contains("Levant Wire", "north-post", "test.resolution_vetoed");
        assertThat(Files.readString(folder.resolve("out/python/actor-timeline.ipynb")))
                .contains("# The timeline of an actor: Russia");
    }

    @Test
    void javaCellsShowAgainWhatStandsUnderThem() throws IOException {
        for (String name : Notebook.NAMES) {
            NotebookCells cells = cells("java", name);
            List<String> here = cells.sources().stream()
                    .map(source -> source.replace("\"../../w\"", "\"" + folder + "/w\""))
                    .toList();
            assertThat(JavaCells.run(here)).as(name).isEqualTo(cells.answers());
        }
    }

    @Test
    void pythonCellsShowTheSameWithWhatDuckDbAnswers() throws Exception {
        assumeTrue(PythonCells.canRun(), "there is no python3");
        PythonCells python = new PythonCells(Files.createDirectories(folder.resolve("python")));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            views(statement);
            Questions spark = Questions.to(release(), this.spark);
            for (String name : Notebook.NAMES) {
                for (String sql : cells("python", name).questions()) {
                    if (name.equals("own-text")) {
                        Answer answer = spark.ask(sql);
                        python.know(
                                sql,
                                answer.columns(),
                                answer.rows().stream()
                                        .<List<Object>>map(List::copyOf)
                                        .toList());
                    } else {
                        learn(sql, statement, python);
                    }
                }
            }
        }
        for (String name : Notebook.NAMES) {
            assertThat(python.run(folder.resolve("out/python/" + name + ".ipynb")))
                    .as(name)
                    .isEqualTo(cells("python", name).answers())
                    .isEqualTo(cells("java", name).answers());
        }
    }

    private void views(Statement statement) throws SQLException, IOException {
        for (Table<?> table : Tables.ALL) {
            statement.execute("CREATE VIEW " + table.name() + " AS SELECT * FROM read_parquet('"
                    + release().tablePath(table).replace("file:", "") + "/**/*.parquet', hive_partitioning = true)");
        }
    }

    private static void learn(String sql, Statement statement, PythonCells python) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                columns.add(rows.getMetaData().getColumnName(i));
            }
            List<List<Object>> values = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(rows.getObject(i));
                }
                values.add(row);
            }
            python.know(sql, columns, values);
        }
    }

    private static ReleaseFolder release() throws IOException {
        return Warehouse.open(folder + "/w", new Configuration()).releases().find(Optional.empty());
    }

    private static NotebookCells cells(String language, String name) throws IOException {
        return NotebookCells.of(folder.resolve("out/" + language + "/" + name + ".ipynb"));
    }

    private static String record(String id, String source, String day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"%s\",\"published_at\":\"%s\",\"title\":\"News <b>\",\"body\":\"%s\"}"
                .formatted(id, source, day, body);
    }
}
