package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample release as a star schema, read by DuckDB, which checks its keys and references, by Spark, and in Node. */
@ExtendWith({SparkSessionExtension.class, SampleRelease.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportBiTest {
    private static final List<String> MEASURES = List.of(
            "SELECT count(*), sum(n_mentions), sum(n_sources), count(date), min(earliest), max(latest) FROM fact_event",
            "SELECT count(*), count(event_id), sum(report_lag_days), min(date), max(date) FROM fact_mention",
            "SELECT sum(n_articles), sum(n_duplicates) FROM fact_coverage",
            "SELECT count(*), count(label_ar), count(label_zh), max(label_ar), max(label_zh) FROM dim_actor",
            "SELECT round(sum(score), 6), count(DISTINCT topic_id) FROM bridge_event_topic");

    private final SparkSession spark;
    private final SampleRelease release;

    @TempDir
    private static Path folder;

    ExportBiTest(SparkSession spark, SampleRelease release) {
        this.spark = spark;
        this.release = release;
    }

    @BeforeAll
    void export() {
        Shell.Result done = release.run("export", "bi", "--to", folder.toString());
        assertThat(done.exitCode()).as(done.err()).isZero();
    }

    @Test
    void everyTableIsOneFileThatDuckDbLoadsWithItsKeysAndSparkReadsAlike() throws IOException, SQLException {
        assertThat(names(folder)).hasSize(13).contains("fact_event.parquet", "load.sql");

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            duck.createStatement().execute("SET file_search_path = '" + folder + "'");
            duck.createStatement().execute(Files.readString(folder.resolve("load.sql")));
            for (String measure : MEASURES) {
                assertThat(inDuck(duck, measure)).as(measure).isEqualTo(inSpark(measure));
            }
            assertThat(inDuck(
                            duck,
                            "SELECT count(*) FROM duckdb_columns() WHERE comment IS NULL"
                                    + " AND database_name = 'memory' AND schema_name = 'main'"))
                    .isEqualTo("0");
            assertThat(inDuck(duck, "SELECT count(*) - datediff('day', min(date), max(date)) FROM dim_date"))
                    .isEqualTo("1");
        }
        aMinistersActsAreThoseOfTheStateToo();
    }

    private void aMinistersActsAreThoseOfTheStateToo() throws IOException {
        assertThat(inSpark("SELECT count(DISTINCT event_id) FROM bridge_event_actor WHERE actor_id = 'state:RUS'"))
                .isEqualTo(String.valueOf(released()
                        .rows(Tables.TIMELINE_ENTRIES, spark)
                        .filter("actor_id = 'state:RUS'")
                        .select("event_id")
                        .distinct()
                        .count()));
    }

    @ParameterizedTest
    @EnumSource
    void nodeReadsTheSameRows(NodeReader reader) throws IOException, SQLException, InterruptedException {
        assumeTrue(NodeReader.areInstalled(), "jobs/src/test/node/fetch was not run");
        for (String table : List.of("fact_event", "fact_mention", "dim_actor", "dim_date", "bridge_event_topic")) {
            readsAsDuckDb(reader, folder.resolve(table + ".parquet"));
        }
        try (Stream<Path> ofRelease = Files.list(Path.of(URI.create(released().tablePath(Tables.DIM_ACTOR))))) {
            Path actors = ofRelease
                    .filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            readsAsDuckDb(reader, actors);
            assertThat(reader.rows(actors))
                    .extracting(row -> row.get("valid_from"))
                    .contains("1863-02-17");
        }
    }

    private static void readsAsDuckDb(NodeReader reader, Path file)
            throws IOException, SQLException, InterruptedException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            String lines = inDuck(
                    duck,
                    "SELECT string_agg(to_json(t), '\n') FROM read_parquet('" + file
                            + "', hive_partitioning = false) t");
            assertThat(reader.rows(file)).as(file.toString()).isNotEmpty().isEqualTo(NodeReader.parsed(lines));
        }
    }

    @Test
    void spreadsheetsGetMarkedCsvOfTheSameRows(@TempDir Path sheets) throws IOException {
        Shell.Result done = release.run("export", "bi", "--to", sheets.toString(), "--csv");

        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(names(sheets)).hasSize(12).allMatch(name -> name.endsWith(".csv"));
        String events = Files.readString(sheets.resolve("fact_event.csv"));
        assertThat(events).startsWith("\uFEFFevent_id,date,earliest,");
        assertThat(events.lines())
                .hasSize((int) released().rows(Tables.EVENTS, spark).count() + 1);
    }

    private ReleaseFolder released() throws IOException {
        return release.folder();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String inSpark(String query) {
        String table = query.substring(query.indexOf("FROM ") + 5).split(" ")[0];
        Row row = spark.sql(query.replace("FROM " + table, "FROM parquet.`" + folder + "/" + table + ".parquet`"))
                .first();
        return row.mkString("|");
    }

    private static String inDuck(Connection duck, String query) throws SQLException {
        try (ResultSet rows = duck.createStatement().executeQuery(query)) {
            rows.next();
            StringBuilder text = new StringBuilder(rows.getString(1));
            for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                text.append('|').append(rows.getString(i));
            }
            return text.toString();
        }
    }
}
