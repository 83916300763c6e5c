package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.jobs.command.Shell.Result;
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

/** The files that other programs get, of a release with a veto in Geneva, a meeting and two plans. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {

    private static final List<String> RECORDS = List.of(
            record("a-1", "2017-10-25", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS,venue=place:geneva]"),
            record("a-2", "2017-11-01", "[CONSULT meeting 2017-10-31 participant=state:RUS,participant=state:TUR]"),
            record("a-3", "2017-11-03", "[CONSULT meeting 2017-11-20? participant=state:RUS,participant=state:USA]"),
            record("a-4", "2017-11-03", "[CONSULT visit 2017-12-05? source=state:TUR,target=state:SYR]"));

    private final SparkSession spark;
    private final Shell shell;

    @TempDir
    private static Path folder;

    ExportTest(SparkSession spark) {
        this.spark = spark;
        this.shell = new Shell(spark, Instant.parse("2017-11-04T06:00:00Z"));
    }

    @BeforeAll
    void run() throws IOException {
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        Result result = shell.run("run", "--input", folder + "/records.jsonl", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    @Test
    void plansBecomeACalendarThatIsTheSameEachTime() throws IOException {
        assertThat(export("ics").err()).contains("plans.ics: 2 events").doesNotContain("left out");
        String calendar = Files.readString(folder.resolve("out/plans.ics"));
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20171120\r\n", "DTEND;VALUE=DATE:20171121\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTAMP:20171104T060000Z\r\n", "X-WR-CALNAME:Dateline\r\n");
        export("ics");
        assertThat(folder.resolve("out/plans.ics")).hasContent(calendar);
        export("ics", "--actor", "turkey", "--topic", "JIM mandate");
        assertThat(Files.readAllLines(folder.resolve("out/plans.ics")))
                .contains("X-WR-CALNAME:Turkey: JIM mandate", "DTSTART;VALUE=DATE:20171205")
                .doesNotContain("DTSTART;VALUE=DATE:20171120");
    }

    @Test
    void eventsWithCoordinatesStandOnTheMap() throws IOException {
        assertThat(export("geojson").err()).contains("events.geojson: 1 events; left out: 3 without coordinates");
        JsonNode features = json("events.geojson").path("features");
        assertThat(features).hasSize(1);
        assertThat(features.at("/0/geometry/coordinates")).hasToString("[6.15,46.2]");
        assertThat(features.at("/0/properties/actors").asText()).isEqualTo("Russia");
        assertThat(features.at("/0/properties/topics").asText()).isEqualTo("JIM mandate");
    }

    @Test
    void aTimelineHasTheEventsOfItsDaysInTheirOrder() throws IOException {
        assertThat(export("timelinejs", "--since", "2017-10-30", "--until", "2017-11-30")
                        .err())
                .contains("timeline.json: 2 events");
        assertThat(json("timeline.json").path("events").findValuesAsText("display_date"))
                .containsExactly("2017-10-31", "2017-11-20");
        assertThat(export("timelinejs", "--limit", "1").err())
                .contains("timeline.json: 1 events; left out: 3 that fewer sources report (--limit)");
    }

    @Test
    void duckDbReadsEveryCellOfTheCsvFiles() throws IOException, SQLException {
        assertThat(export("csv").exitCode()).isZero();
        ReleaseFolder release =
                Warehouse.open(folder + "/w", new Configuration()).releases().find(Optional.empty());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Table<?> table : Tables.ALL) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM read_csv('" + folder + "/out/"
                        + table.name() + ".csv', header = true, all_varchar = true, strict_mode = true)")) {
                    assertThat(cells(rows)).as(table.name()).isEqualTo(cells(table, release));
                }
            }
        }
    }

    private List<List<String>> cells(Table<?> table, ReleaseFolder release) {
        List<Row> rows = release.rows(table, spark)
                .orderBy(table.sorting().stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new))
                .collectAsList();
        return rows.stream()
                .map(row -> IntStream.range(0, row.length())
                        .mapToObj(i -> Objects.toString(row.get(i), ""))
                        .toList())
                .toList();
    }

    private static List<List<String>> cells(ResultSet rows) throws SQLException {
        List<List<String>> cells = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.add(Objects.toString(rows.getString(i), ""));
            }
            cells.add(row);
        }
        return cells;
    }

    private Result export(String format, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("export", format, "--to", folder + "/out", "--warehouse", folder + "/w"));
        arguments.addAll(List.of(more));
        Result result = shell.run(arguments.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("out/" + file).toFile());
    }

    private static String record(String id, String day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"north-post\",\"published_at\":\"%s\",\"title\":\"A \\\"test\\\", in\\ntwo lines\",\"body\":\"%s\"}"
                .formatted(id, day, body);
    }
}
