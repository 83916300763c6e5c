package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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

/** Articles that arrive day by day, in no order, end as the release of all of them read at once. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DailyRunTest {

    private static final Set<String> BOOKKEEPING = Set.of("runs", "rejected_records", "event_changes");
    private static final Pattern EVENT_ID = Pattern.compile("event:[0-9a-f]{16}");
    private static final List<String> ACTS = List.of(
            "REJECT resolution_vetoed %s source=state:RUS",
            "CONSULT meeting %s participant=state:RUS,participant=state:TUR",
            "ACCUSE accusation %s source=state:USA,target=state:SYR",
            "CONSULT talks_concluded %s forum=talks:astana-7");

    private final SparkSession spark;
    private final List<Result> days = new ArrayList<>();

    @TempDir
    private static Path folder;

    DailyRunTest(SparkSession spark) {
        this.spark = spark;
    }

    @BeforeAll
    void run() throws IOException {
        List<String> records = records();
        Files.write(folder.resolve("all.jsonl"), records);
        days.add(run("2017-12-01T06:00:00Z", "run", "whole", "all.jsonl"));
        Collections.shuffle(records, new Random(5));
        Files.write(folder.resolve("first.jsonl"), records.subList(0, 20));
        Files.write(folder.resolve("second.jsonl"), records.subList(15, 35));
        Files.write(folder.resolve("third.jsonl"), records.subList(35, records.size()));
        days.add(run("2017-12-02T06:00:00Z", "run", "daily", "first.jsonl"));
        days.add(run("2017-12-03T06:00:00Z", "ingest", "daily", "second.jsonl"));
        days.add(run("2017-12-04T06:00:00Z", "run", "daily", "third.jsonl"));
        assertThat(days)
                .allSatisfy(day -> assertThat(day.exitCode()).as(day.err()).isZero());
    }

    /** Reports of a few events on few days, some without a date, copies, and two records of one id. */
    private static List<String> records() {
        Random random = new Random(11);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            LocalDate published = LocalDate.of(2017, 11, 1).plusDays(random.nextInt(6));
            String day = random.nextInt(5) == 0
                    ? "-"
                    : published.minusDays(random.nextInt(3)) + (random.nextInt(6) == 0 ? "?" : "");
            String act = ACTS.get(random.nextInt(ACTS.size())).formatted(day);
            records.add(record("a-" + i, "outlet-" + random.nextInt(5), published, "[" + act + "] Text " + i % 9));
        }
        records.add(record("b", "outlet-1", LocalDate.of(2017, 11, 3), "One text."));
        records.add(record("b", "outlet-1", LocalDate.of(2017, 11, 2), "Another text, published earlier."));
        return records;
    }

    @Test
    void theReleaseIsThatOfAllArticlesTogether() throws IOException {
        TreeMap<String, List<String>> whole = content("whole");
        content("daily")
                .forEach((table, rows) -> assertThat(rows).as(table).containsExactlyElementsOf(whole.get(table)));
    }

    @Test
    void onlyNewArticlesAreReadAndAllAreCounted() {
        assertThat(days.get(2).err()).contains("20 read: ", " 5 read by an earlier run", "in all");
        assertThat(days.get(3).err()).contains("15 read: ", "49 in all");
    }

    @Test
    void eventsThatLiveOnKeepTheirIdsAndChangesAreKept() throws IOException {
        assertThat(latest("daily")
                        .rows(Tables.EVENT_CHANGES, spark)
                        .select("change")
                        .distinct()
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .contains("added", "updated");
    }

    @Test
    void whatWasReadIsReadAgainOnlyOnRequest() {
        Result same = run("2017-12-05T06:00:00Z", "ingest", "whole", "all.jsonl");
        assertThat(same.err()).contains("50 read: 0 articles, 1 rejected, 49 read by an earlier run");
        assertThat(extract("2017-12-06T06:00:00Z").err()).contains("speed           0 articles");
        assertThat(extract("2017-12-07T06:00:00Z", "--reread").err()).doesNotContain("speed           0 articles");
    }

    private Result extract(String moment, String... more) {
        List<String> arguments = new ArrayList<>(List.of("extract", "--warehouse", folder + "/whole"));
        arguments.addAll(List.of(more));
        return new Shell(spark, Instant.parse(moment)).run(arguments.toArray(String[]::new));
    }

    private Result run(String moment, String command, String warehouse, String input, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--input", folder + "/" + input, "--warehouse", folder + "/" + warehouse));
        arguments.addAll(List.of(more));
        return new Shell(spark, Instant.parse(moment)).run(arguments.toArray(String[]::new));
    }

    private ReleaseFolder latest(String warehouse) throws IOException {
        return Warehouse.open(folder + "/" + warehouse, new Configuration())
                .releases()
                .find(Optional.empty());
    }

    /** All rows that tell of the news. An id that depends on which report came first stands as its event's mentions. */
    private TreeMap<String, List<String>> content(String warehouse) throws IOException {
        ReleaseFolder release = latest(warehouse);
        Map<String, String> names = new HashMap<>();
        release.rows(Tables.MENTIONS, spark).select("event_id", "mention_id").collectAsList().stream()
                .filter(row -> !row.isNullAt(0))
                .sorted((one, other) -> one.getString(1).compareTo(other.getString(1)))
                .forEach(row -> names.merge(row.getString(0), row.getString(1), (one, other) -> one + "+" + other));
        TreeMap<String, List<String>> content = new TreeMap<>();
        for (Table<?> table : Tables.ALL) {
            if (!BOOKKEEPING.contains(table.name())) {
                content.put(
                        table.name(),
                        release.rows(table, spark).collectAsList().stream()
                                .map(Row::toString)
                                .map(row -> EVENT_ID.matcher(row).replaceAll(id -> names.get(id.group())))
                                .sorted()
                                .toList());
            }
        }
        return content;
    }

    private static String record(String id, String source, LocalDate day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"%s\",\"published_at\":\"%s\",\"body\":\"%s\"}"
                .formatted(id, source, day, body);
    }
}
