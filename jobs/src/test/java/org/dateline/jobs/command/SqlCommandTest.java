package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.ReleaseId;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.ExampleRows;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A release with one event, asked in SQL. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlCommandTest {

    private static final EventRow EVENT = ExampleRows.full(Tables.EVENTS);

    private final SparkSession spark;
    private final Shell shell;

    @TempDir
    private static Path folder;

    SqlCommandTest(SparkSession spark) {
        this.spark = spark;
        this.shell = new Shell(spark, Instant.EPOCH);
    }

    @BeforeAll
    void publish() throws IOException {
        Warehouse warehouse =
                Warehouse.create(folder + "/w", spark.sparkContext().hadoopConfiguration());
        ReleaseFolder release = warehouse.releases().folder(new ReleaseId("20171103T060000Z-1a2b3c4d"));
        release.write(Tables.EVENTS, spark.createDataset(List.of(EVENT), RecordEncoders.of(EventRow.class)));
        warehouse.releases().publish(release);
    }

    @Test
    void answersAreWrittenInEachFormat() {
        String statement = "SELECT event_id, earliest, array(1, 2) AS l, named_struct('a|b', true) AS s, NULL AS no"
                + " FROM dateline.events JOIN (SELECT event_id FROM events) USING (event_id)";
        String id = EVENT.eventId();
        String day = EVENT.earliest().toString();
        assertThat(sql("-e", statement, "--format", "csv").out())
                .isEqualTo("event_id,earliest,l,s,no\r\n" + id + "," + day + ",\"[1,2]\",\"{\"\"a|b\"\":true}\",\r\n");
        assertThat(sql("-e", statement, "--format", "json").out().strip())
                .isEqualTo("{\"event_id\":\"" + id + "\",\"earliest\":\"" + day
                        + "\",\"l\":[1,2],\"s\":{\"a|b\":true},\"no\":null}");
        assertThat(sql("-e", statement, "--format", "markdown").out().lines())
                .containsExactly(
                        "| event_id | earliest | l | s | no |",
                        "|---|---|---|---|---|",
                        "| " + id + " | " + day + " | [1,2] | {\"a\\|b\":true} |  |");
        assertThat(sql("-e", statement, "--width", "100").out().lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(id + "  " + day + "  [1,2]  {\"a|b\":true}");
        assertThat(sql("-e", "DESCRIBE FUNCTION EXTENDED edtf_latest", "--width", "100")
                        .out()
                        .lines())
                .contains("Function: edtf_latest", "> SELECT edtf_latest('2017-11');");
        assertThat(sql("-e", "SELECT * FROM events", "--width", "80").out())
                .contains("column ", "event_id ", EVENT.titleEn().substring(0, 20));
    }

    @Test
    void aMistakeIsALineWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("q.sql"), """
            -- the first is right
            SELECT count(*) AS n FROM events;
            SELECT *
              FROM evnts;
            SELECT 2;
            """);
        Result result = sql("-f", file.toString(), "--format", "csv");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEqualTo("n\r\n1\r\n");
        assertThat(result.err().strip())
                .isEqualTo(file + ", line 4, column 8: There is no table or view 'evnts', did you mean events?");
        assertThat(sql("-e", "SELECT 1;\n  SELEC 2").err().strip())
                .isEqualTo("line 2, column 3: [PARSE_SYNTAX_ERROR] Syntax error at or near 'SELEC'.");
        assertThat(sql("-e", "SELECT edtf_earliest(concat('so', status)) FROM events")
                        .err()
                        .strip())
                .endsWith("2017-11-22/2017-11-24 or [2017-11-11..2017-11-20]")
                .hasLineCount(1);
        assertThat(sql("-f", folder + "/none.sql").exitCode()).isEqualTo(3);
    }

    @Test
    void nobodyWritesIntoARelease() {
        for (String view : List.of("events", "dateline.events")) {
            Result result = sql("-e", "INSERT INTO " + view + " SELECT * FROM events");
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("UNSUPPORTED_INSERT").hasLineCount(1);
        }
        assertThat(sql("-e", "SELECT count(*) AS n FROM events", "--format", "csv")
                        .out())
                .isEqualTo("n\r\n1\r\n");
    }

    private Result sql(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "sql";
        all[1] = "--warehouse";
        all[2] = folder + "/w";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return shell.run(all);
    }
}
