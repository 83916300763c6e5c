package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was known when, and what is still to come. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DueTest {
    private static final String ASTANA = " participant=talks:astana-7,participant=state:RUS]";
    private static final String SUMMIT = " participant=state:RUS,participant=state:TUR]";
    private static final String VISIT = " source=state:USA,target=state:SYR]";

    private static final List<String> RECORDS = List.of(
            record("plan", "one", "2017-11-02", "[CONSULT meeting 2017-11-22?" + SUMMIT),
            record("held", "one", "2017-11-23", "[CONSULT meeting 2017-11-22" + SUMMIT),
            record("also-held", "two", "2017-11-24", "[CONSULT meeting 2017-11-22" + SUMMIT),
            record("visit", "one", "2017-11-03", "[CONSULT visit 2017-11-13?" + VISIT),
            record("talks", "one", "2017-11-04", "[CONSULT talks_opened 2017-12-10?" + ASTANA),
            record("talks-moved", "two", "2017-11-26", "[CONSULT talks_opened 2017-12-21?" + ASTANA));

    private final SparkSession spark;

    @TempDir
    private static Path folder;

    DueTest(SparkSession spark) {
        this.spark = spark;
    }

    private static String record(String id, String source, String day, String body) {
        return "{\"article_id\":\"" + id + "\",\"source\":\"" + source + "\",\"language\":\"en\",\"published_at\":\""
                + day + "\",\"body\":\"" + body + "\"}";
    }

    @BeforeAll
    void run() throws IOException {
        Path records = Files.write(folder.resolve("records.jsonl"), RECORDS);
        Result result = new Shell(spark, Instant.parse("2017-11-27T06:00:00Z"))
                .run("run", "--input", records.toString(), "--warehouse", folder + "/w");
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    /** Where one side of a join is empty, Spark gives the answer while it still reads the other. */
    @AfterAll
    void endWhatIsStillRead() {
        spark.sparkContext().cancelAllJobs();
    }

    /** The lines of a command, without the ids of the events. */
    private List<String> csv(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(new String[] {"--warehouse", folder + "/w", "--format", "csv"}, 0, all, arguments.length, 4);
        Result result = new Shell(spark, Instant.EPOCH).run(all);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
    }

    @Test
    void aTimelineIsShownAsItWasKnownThen() {
        assertThat(csv("show", "--actor", "Turkey", "--as-of", "2017-11-10"))
                .singleElement()
                .asString()
                .startsWith("2017-11-22,2017-11-22,2017-11-22,day,scheduled,meeting")
                .endsWith(",1");
        assertThat(csv("show", "--actor", "Turkey", "--as-of", "2017-11-24"))
                .singleElement()
                .asString()
                .contains(",occurred,meeting")
                .endsWith(",2");
        assertThat(csv("show", "--actor", "Turkey", "--as-of", "2017-11-01")).isEmpty();
    }

    @Test
    void whatIsPromisedIsDueOrOverdueOrMoved() {
        assertThat(csv("due", "--as-of", "2017-11-10"))
                .extracting(DueTest::act)
                .containsExactly("2017-11-13 visit 3,0", "2017-11-22 meeting 12,0", "2017-12-10 talks_opened 30,0");
        assertThat(csv("due"))
                .extracting(DueTest::act)
                .containsExactly("2017-11-13 visit -13,0", "2017-12-21 talks_opened 25,11");
        assertThat(csv("due", "--within", "5", "--actor", "United States")).isEmpty();
    }

    @Test
    void theTableSaysItInWords() {
        Result table = new Shell(spark, Instant.EPOCH).run("due", "--warehouse", folder + "/w", "--width", "140");
        assertThat(table.out()).contains("overdue 13 days", "in 25 days", "11 days later");
        Result nothing =
                new Shell(spark, Instant.EPOCH).run("due", "--warehouse", folder + "/w", "--as-of", "2001-01-01");
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.err()).contains("Nothing is due within 30 days of 2001-01-01");
    }

    /** Earliest day, act, days left and moved of a line. */
    private static String act(String line) {
        String[] fields = line.split(",", -1);
        return fields[0] + " " + fields[5] + " " + fields[fields.length - 2] + "," + fields[fields.length - 1];
    }
}
