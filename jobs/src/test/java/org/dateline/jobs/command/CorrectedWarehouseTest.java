package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.MentionRow;
import org.dateline.jobs.table.RejectedRow;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse whose analysts correct it from run to run. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectedWarehouseTest {
    private static final String HEADER = "target;action;value;author;reason;date\n";
    private static final String SUMMIT = " participant=state:RUS,participant=state:TUR]";
    private static final String CHARGE = " source=state:USA,target=state:SYR]";

    private static final List<String> RECORDS = List.of(
            record("veto-1", "levant-wire", "2017-10-25", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS]"),
            record("veto-2", "north-post", "2017-10-26", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS]"),
            record("summit-1", "north-post", "2017-11-01", "[CONSULT meeting 2017-10-31" + SUMMIT),
            record("summit-2", "levant-wire", "2017-11-20", "[CONSULT meeting 2017-11-19" + SUMMIT),
            record("charge-1", "levant-wire", "2017-12-01", "[ACCUSE accusation 2017-11-30" + CHARGE),
            record("charge-2", "north-post", "2017-12-02", "[ACCUSE accusation 2017-11-30" + CHARGE),
            record("threat-1", "north-post", "2018-01-05", "[THREATEN threat 2018-01-04" + CHARGE));

    private final SparkSession spark;
    private Map<String, MentionRow> first;

    @TempDir
    private static Path folder;

    CorrectedWarehouseTest(SparkSession spark) {
        this.spark = spark;
    }

    @BeforeAll
    void runOnce() throws IOException {
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        assertThat(run("2018-02-01T06:00:00Z").exitCode()).isZero();
        first = mentions();
        assertThat(first.values().stream().map(MentionRow::eventId).distinct()).hasSize(5);
    }

    @Test
    @Order(1)
    void allProblemsAreToldBeforeAnythingIsDone() throws IOException {
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(
                wrong, HEADER + "event:1;vanish;;ana;seen;2018-02-01\nevent:1;redate;soon;;seen;2018-02-01\n");
        Result result = run("2018-02-01T07:00:00Z", "--corrections", wrong.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("wrong.csv:2  column 'action': unknown 'vanish'", "wrong.csv:3  column 'author': is empty")
                .doesNotContain("\tat ", "ingest");
        Result missing = run("2018-02-01T08:00:00Z", "--corrections", folder + "/none.csv");
        assertThat(missing.exitCode()).isEqualTo(3);
    }

    @Test
    @Order(2)
    void correctionsOfTheWarehouseAreApplied() throws IOException {
        Files.writeString(
                folder.resolve("w/corrections.csv"),
                HEADER
                        + row(event("veto-1") + ";redate;2017-10-23")
                        + row(event("summit-2") + ";merge;" + event("summit-1"))
                        + row(event("charge-1") + ";reject;")
                        + row(mention("threat-1") + ";retype;condemnation")
                        + row(mention("threat-1") + ";redate;2018-01")
                        + row("event:none;reject;"));
        Result result = run("2018-02-02T06:00:00Z");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err())
                .contains(
                        "corrections     6 read, 1 problems",
                        "no correction   corrections.csv:7  event:none;reject;  event:none is gone");
        checkEvents();
        assertThat(latest().records(Tables.EVENT_CHANGES, spark)
                        .filter("change = 'corrected'")
                        .orderBy("field", "eventId")
                        .collectAsList())
                .extracting(EventChangeRow::field, EventChangeRow::oldValue, EventChangeRow::newValue)
                .containsExactlyInAnyOrder(
                        tuple("edtf", "2017-10-24", "2017-10-23"),
                        tuple("event_id", event("summit-2"), event("summit-1")),
                        tuple("event_id", event("charge-1"), null),
                        tuple("mentions.event_mode", "threat", "condemnation"),
                        tuple("mentions.edtf", "2018-01-04", "2018-01"));
        assertThat(latest().records(Tables.REJECTED_RECORDS, spark).collectAsList())
                .extracting(RejectedRow::stage, RejectedRow::reasonCode, RejectedRow::recordNo)
                .containsExactly(tuple("corrections", "correction_target_missing", 7L));
    }

    @Test
    @Order(3)
    void diffTellsWhoCorrectedWhatAndWhy() throws IOException {
        List<String> ids = ids();
        Result diff = shell("2018-02-02T07:00:00Z")
                .run("diff", ids.get(0), ids.get(1), "--warehouse", folder + "/w", "--width", "200");
        assertThat(diff.err()).contains("4 corrected", "1 merged", "1 withdrawn");
        assertThat(diff.out()).contains("edtf: 2017-10-24 -> 2017-10-23, by ana: seen");
    }

    @Test
    @Order(4)
    void whatNeedsAnEyeIsListedWithItsCorrection() {
        assertThat(review().out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(
                        event("summit-1"),
                        "dates_disagree",
                        "50% of 2 sources give another date",
                        event("summit-1") + ";redate;2017-11-19;WHO;WHY;WHEN",
                        event("summit-1") + ";confirm;2017-10-31;WHO;WHY;WHEN");
    }

    @Test
    @Order(5)
    void theNextRunKeepsThemAndDoesNotTellThemAgain() throws IOException {
        Files.write(
                folder.resolve("records.jsonl"),
                List.of(
                        record("summit-3", "levant-wire", "2017-11-21", "[CONSULT meeting 2017-11-19" + SUMMIT),
                        record("charge-3", "new-outlet", "2017-11-30", "[ACCUSE accusation 2017-11-30" + CHARGE)),
                StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("w/corrections.csv"),
                row(event("summit-1") + ";confirm;2017-10-31"),
                StandardOpenOption.APPEND);
        Result result = run("2018-02-03T06:00:00Z");
        assertThat(result.exitCode()).as(result.err()).isZero();
        checkEvents();
        assertThat(mentions().get("summit-3").eventId()).isEqualTo(event("summit-1"));
        assertThat(mentions().get("charge-3").eventId()).isNull();
        assertThat(latest().records(Tables.EVENT_CHANGES, spark)
                        .filter("change = 'corrected'")
                        .groupBy("releaseId")
                        .count()
                        .orderBy("releaseId")
                        .collectAsList())
                .extracting(row -> row.getLong(1))
                .containsExactly(5L, 1L);
        assertThat(events().get(event("summit-1")).confidence()).isEqualTo(1);
        assertThat(review().err()).contains("Nothing needs an eye");
    }

    @Test
    @Order(6)
    void withoutTheirTableTheyAreUndone() throws IOException {
        Files.delete(folder.resolve("w/corrections.csv"));
        Result result = shell("2018-02-05T06:00:00Z").run("resolve", "--warehouse", folder + "/w");
        assertThat(result.err())
                .contains("The run before had 7 corrections, this one has none", "events          5 from 9 reports");
    }

    private void checkEvents() throws IOException {
        Map<String, MentionRow> now = mentions();
        Map<String, EventRow> events = events();
        assertThat(events).hasSize(3);
        assertThat(events.get(event("veto-1")).edtf()).isEqualTo("2017-10-23");
        assertThat(events.get(event("veto-1")).eventDate()).isEqualTo("2017-10-23");
        assertThat(now.get("summit-2").eventId()).isEqualTo(event("summit-1"));
        assertThat(now.get("charge-1").eventId()).isNull();
        MentionRow threat = now.get("threat-1");
        assertThat(threat.eventId()).isEqualTo(event("threat-1"));
        assertThat(threat.eventMode()).isEqualTo("condemnation");
        assertThat(threat.dateMethod()).isEqualTo("corrected");
        assertThat(threat.latest()).isEqualTo("2018-01-31");
        assertThat(events.get(threat.eventId()).eventType()).isEqualTo("ACCUSE");
    }

    /** The event of an article's mention in the first release. */
    private String event(String articleId) {
        return first.get(articleId).eventId();
    }

    private String mention(String articleId) {
        return first.get(articleId).mentionId();
    }

    private Result review() {
        return shell("2018-02-04T08:00:00Z").run("review", "--warehouse", folder + "/w", "--format", "csv");
    }

    private Result run(String moment, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("run", "--input", folder + "/records.jsonl", "--warehouse", folder + "/w"),
                        Stream.of(more))
                .toArray(String[]::new);
        return shell(moment).run(arguments);
    }

    private Shell shell(String moment) {
        return new Shell(spark, Instant.parse(moment));
    }

    private ReleaseFolder latest() throws IOException {
        return Warehouse.open(folder + "/w", new Configuration()).releases().find(Optional.empty());
    }

    private List<String> ids() throws IOException {
        return Warehouse.open(folder + "/w", new Configuration()).releases().ids().stream()
                .map(id -> id.value())
                .sorted()
                .toList();
    }

    private Map<String, MentionRow> mentions() throws IOException {
        return latest().records(Tables.MENTIONS, spark).collectAsList().stream()
                .collect(Collectors.toMap(MentionRow::articleId, mention -> mention));
    }

    private Map<String, EventRow> events() throws IOException {
        return latest().records(Tables.EVENTS, spark).collectAsList().stream()
                .collect(Collectors.toMap(EventRow::eventId, event -> event));
    }

    private static String row(String correction) {
        return correction + ";ana;seen;2018-02-01\n";
    }

    private static String record(String id, String source, String day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"%s\",\"published_at\":\"%s\",\"title\":\"News\",\"body\":\"%s\"}"
                .formatted(id, source, day, body);
    }
}
