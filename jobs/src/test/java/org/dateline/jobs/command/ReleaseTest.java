package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Releases;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.jobs.validation.CheckResult;
import org.dateline.jobs.validation.FileChecks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From records to a release, and what can be asked of it. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {

    /** Tables that tell of runs, not of the news. */
    private static final List<String> BOOKKEEPING = List.of("runs", "rejected_records", "event_changes");

    private static final List<String> RECORDS = List.of(
            record(
                    "a-1",
                    "levant-wire",
                    "2017-10-25",
                    "[REJECT resolution_vetoed 2017-10-24 source=state:RUS,venue=place:geneva,resolution=UNSC 2319"
                            + " (2016),for=11]"),
            record("a-2", "north-post", "2017-10-26", "[REJECT resolution_vetoed 2017-10-24 source=state:RUS] <noon>"),
            record(
                    "a-3",
                    "north-post",
                    "2017-11-01",
                    "[CONSULT meeting 2017-10-31 participant=state:RUS,participant=state:TUR]"),
            record("a-4", "new-outlet", "2017-11-02", "[CONSULT talks_concluded 2017-10-31 forum=talks:astana-7]"),
            record("a-5", "levant-wire", "2017-11-03", "[ACCUSE accusation - source=state:USA,target=state:SYR]"),
            record(
                    "a-6",
                    "levant-wire",
                    "2018-01-31",
                    "[ACCUSE accusation 2018-01-30 source=state:USA,target=state:SYR]"),
            "{broken");

    private final SparkSession spark;
    private TreeMap<String, List<String>> firstRows;

    @TempDir
    private static Path folder;

    ReleaseTest(SparkSession spark) {
        this.spark = spark;
    }

    /** A run, one that fails, and the first once more; the same records in other files and another order elsewhere. */
    @BeforeAll
    void run() throws IOException {
        Files.write(folder.resolve("records.jsonl"), RECORDS);
        Result result = runAt("2017-11-03T06:00:00Z", "w", "records.jsonl");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err())
                .contains(
                        "7 read: 6 articles, 1 rejected", "4 from", "dates not read  noon 1", "date precision  day 4");
        firstRows = content(latest("w"));
        assertThat(runAt("2017-11-04T06:00:00Z", "w", "none.jsonl").exitCode()).isEqualTo(3);
        assertThat(runAt("2017-11-05T06:00:00Z", "w", "records.jsonl").exitCode())
                .isZero();
        List<String> shuffled = new ArrayList<>(RECORDS);
        Collections.shuffle(shuffled, new Random(3));
        Files.createDirectories(folder.resolve("parts"));
        for (int i = 0; i < shuffled.size(); i++) {
            Files.writeString(folder.resolve("parts/part-" + i + ".jsonl"), shuffled.get(i));
        }
        assertThat(runAt("2018-05-05T06:00:00Z", "other", "parts").exitCode()).isZero();
    }

    @Test
    void aReleaseAnswersWhatUsersAsk() {
        Shell shell = new Shell(spark, Instant.EPOCH);
        Result all = shell.run("show", "--warehouse", folder + "/w", "--width", "120");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains("2017-10-24", "2017-10-31", "2018-01-30", "occurred");
        assertThat(all.out().lines()).hasSize(6).allMatch(line -> line.length() <= 120);
        assertThat(show(shell, "--actor", "Kremlin", "--format", "csv")).hasSize(3);
        assertThat(show(shell, "--actor", "turkey", "--format", "json"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"event_id\":\"event:");
        assertThat(show(shell, "--topic", "JIM mandate", "--from", "2017-12-01", "--format", "json"))
                .hasSize(1);
        assertThat(show(shell, "--to", "2017-10-30", "--format", "json")).hasSize(1);
        Result unknown = shell.run("show", "--warehouse", folder + "/w", "--actor", "Rusia");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no actor 'Rusia', did you mean Russia?");
        String veto =
                show(shell, "--to", "2017-10-30", "--format", "csv").get(1).split(",")[0];
        assertThat(shell.run("explain", veto, "--warehouse", folder + "/w").out())
                .contains("resolution_vetoed", "source:levant-wire, article a-1", "rule test.resolution_vetoed")
                .contains("2 reports with the same act, actors, object and date")
                .contains("* venue: Geneva [place:geneva]", "about: resolution UNSC 2319 (2016)", "for 11, against 2");
        assertThat(shell.run("explain", "a-5", "--warehouse", folder + "/w").out())
                .contains("no event: it has no date", "Syria [state:SYR]")
                .contains("sentence 1: Not a test.", "\"test\": no threat, for it is not said to have happened");
        assertThat(shell.run("explain", "nothing", "--warehouse", folder + "/w").exitCode())
                .isEqualTo(2);
        Result valid = shell.run("validate", "--warehouse", folder + "/w");
        assertThat(valid.exitCode()).isZero();
        assertThat(valid.out()).contains("ok    events.event_id: one row each").doesNotContain("WRONG");
    }

    @Test
    void duckDbAndSparkReadEveryTableAndAgree() throws SQLException, IOException {
        ReleaseFolder release = latest("w");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Table<?> table : Tables.ALL) {
                String files = release.tablePath(table).replace("file:", "") + "/**/*.parquet";
                try (ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM read_parquet('" + files + "', hive_partitioning = true)")) {
                    count.next();
                    assertThat(count.getLong(1))
                            .as(table.name())
                            .isEqualTo(release.rows(table, spark).count());
                }
            }
        }
    }

    @Test
    void theSameInputGivesTheSameRowsAgainAndInAnyOrderAndParts() throws IOException {
        assertThat(content(latest("w"))).isEqualTo(firstRows);
        assertThat(content(latest("other"))).isEqualTo(firstRows);
    }

    @Test
    void textsAndSentencesStayOutIfTheReleaseIsToBeShared() throws IOException {
        Shell shell = new Shell(spark, Instant.parse("2018-05-06T06:00:00Z"));
        assertThat(shell.run("timeline", "--no-text", "--warehouse", folder + "/other")
                        .exitCode())
                .isZero();
        ReleaseFolder release = latest("other");
        assertThat(release.has(Tables.ARTICLE_TEXTS, spark)).isFalse();
        assertThat(release.rows(Tables.MENTIONS, spark)
                        .filter("sentence_text IS NOT NULL")
                        .count())
                .isZero();
        assertThat(FileChecks.run(release, new Configuration()).results()).allMatch(CheckResult::isPassed);
        Releases releases =
                Warehouse.open(folder + "/other", new Configuration()).releases();
        releases.publish(releases.folder(releases.ids().get(0)));
    }

    @Test
    void aReleaseThatBreaksARuleIsToldBy() throws IOException {
        Releases releases = Warehouse.open(folder + "/w", new Configuration()).releases();
        ReleaseFolder first = releases.folder(releases.ids().get(0));
        String events = first.tablePath(Tables.EVENTS);
        spark.read().parquet(events).limit(1).drop("event_year").write().parquet(events + "/event_year=1999");
        Result result = new Shell(spark, Instant.EPOCH)
                .run(
                        "validate",
                        "--warehouse",
                        folder + "/w",
                        "--release",
                        first.id().value());
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.out())
                .contains(
                        "WRONG events.event_id: one row each (1 rows)",
                        "WRONG events.event_year is that of earliest (1 rows)");
    }

    @Test
    void releasesAreListedComparedAndGoneBackTo() throws IOException {
        Shell shell = new Shell(spark, Instant.EPOCH);
        Releases releases = Warehouse.open(folder + "/w", new Configuration()).releases();
        String first = releases.ids().get(0).value();
        String last = releases.ids().get(1).value();
        assertThat(shell.run("releases", "--warehouse", folder + "/w").out().lines())
                .anyMatch(line -> line.startsWith(first) && !line.contains("<-"))
                .anyMatch(line -> line.startsWith(last) && line.endsWith("<- the one that readers get"));
        Result same = shell.run("diff", first, last, "--warehouse", folder + "/w");
        assertThat(same.exitCode()).isZero();
        assertThat(same.err()).contains("No event changed.");
        assertThat(shell.run("rollback", "--warehouse", folder + "/w").err()).contains("Readers get release " + first);
        assertThat(latest("w").id().value()).isEqualTo(first);
        assertThat(shell.run("rollback", "--warehouse", folder + "/w").exitCode())
                .isEqualTo(3);
        assertThat(shell.run("rollback", "--to", last, "--warehouse", folder + "/w")
                        .exitCode())
                .isZero();
        assertThat(latest("w").id().value()).isEqualTo(last);
        Result unknown = shell.run("diff", first, "20010101T000000Z-00000000", "--warehouse", folder + "/w");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("There is no release 20010101T000000Z-00000000");
    }

    @Test
    void tablesAreExportedAsCsv() throws IOException {
        Result result = new Shell(spark, Instant.EPOCH)
                .run("export", "csv", "events", "runs", "--to", folder + "/out", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/events.csv")))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("event_id,title_en,");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**articles.csv");
    }

    @Test
    void aPageIsWrittenForAnActorAPairATopicOrWords() throws IOException {
        assertThat(page("state-rus", "--actor", "Russia", "--pictures")
                        .select(".events time")
                        .eachText())
                .containsExactly("2017-10-24", "2017-10-31");
        assertThat(folder.resolve("pages/state-rus-timeline.svg")).isNotEmptyFile();
        assertThat(page("state-rus-state-tur", "--actor", "Russia", "--with", "Turkey")
                        .select(".events time"))
                .hasSize(1);
        assertThat(page("topic-cbrn-opcw-jim-2018-01-01", "--topic", "JIM mandate", "--since", "2018-01-01")
                        .select(".events time")
                        .eachText())
                .containsExactly("2018-01-30");
        Document veto = page("resolution-vetoed-2017-10-24", "--search", "resolution_vetoed 2017-10-24");
        assertThat(veto.select(".events > li")).hasSize(1);
        assertThat(veto.select(".events summary").text()).isEqualTo("More reports (1)");
        Document latest = page("timeline", "--limit", "1", "--language", "ar");
        assertThat(latest.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(latest.select(".events time").text()).contains("2018-01-30");
        assertThat(latest.select("#notes").text()).contains("3");
    }

    private Document page(String name, String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(List.of("export", "html", "--to", folder + "/pages", "--warehouse", folder + "/w"));
        all.addAll(List.of(arguments));
        Result result = new Shell(spark, Instant.EPOCH).run(all.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return Jsoup.parse(Files.readString(folder.resolve("pages/" + name + ".html")));
    }

    @Test
    void everyRunIsInTheHistory() throws IOException {
        assertThat(latest("w").records(Tables.RUNS, spark).orderBy("startedAt").collectAsList())
                .extracting(
                        row -> row.command() + " " + row.exitCode() + " " + row.nIn() + " " + (row.releaseId() != null))
                .containsExactly("run 0 7 true", "run 3 0 false", "run 0 7 true");
    }

    private Result runAt(String moment, String warehouse, String input, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("run", "--input", folder + "/" + input, "--warehouse", folder + "/" + warehouse));
        arguments.addAll(List.of(more));
        return new Shell(spark, Instant.parse(moment)).run(arguments.toArray(String[]::new));
    }

    private ReleaseFolder latest(String warehouse) throws IOException {
        return Warehouse.open(folder + "/" + warehouse, new Configuration())
                .releases()
                .find(Optional.empty());
    }

    private List<String> show(Shell shell, String... arguments) {
        List<String> all = new ArrayList<>(List.of("show", "--warehouse", folder + "/w"));
        all.addAll(List.of(arguments));
        return shell.run(all.toArray(String[]::new)).out().lines().toList();
    }

    private TreeMap<String, List<String>> content(ReleaseFolder release) {
        TreeMap<String, List<String>> content = new TreeMap<>();
        for (Table<?> table : Tables.ALL) {
            if (!BOOKKEEPING.contains(table.name())) {
                content.put(
                        table.name(),
                        release.rows(table, spark).collectAsList().stream()
                                .map(Row::toString)
                                .sorted()
                                .toList());
            }
        }
        return content;
    }

    private static String record(String id, String source, String day, String body) {
        return "{\"article_id\":\"%s\",\"source\":\"%s\",\"published_at\":\"%s\",\"title\":\"News\",\"body\":\"%s\"}"
                .formatted(id, source, day, body);
    }
}
