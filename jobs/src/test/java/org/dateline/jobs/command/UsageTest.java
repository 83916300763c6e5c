package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.dictionary.DictionaryException;
import org.dateline.dictionary.Problem;
import org.dateline.jobs.command.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private final Shell shell = new Shell(null, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run --input x --warehous y         | Unknown option '--warehous', did you mean --warehouse?",
                "run --inptu x                      | Missing required option: '--input=PATH'",
                "show --actr Russia                 | Unknown option '--actr', did you mean --actor?",
                "shwo                               | Unknown command 'shwo', did you mean show?",
                "describe evnts                     | There is no table 'evnts', did you mean events?",
                "export                             | Export as what? There are: csv, ddl, bi, gdelt, plover, ics, timelinejs, geojson, html, notebooks.",
                "export html --to x --language xx   | --language is one of en, ar, es, fa, fr, ru, tr, zh",
                "export html --to x --limit 0       | --limit must be at least 1, not 0",
                "reconcile                          | Missing required option: '--with=FILE'",
                "export xml                         | Unknown command 'xml'",
                "show --from 2017-02-30             | --from is a day such as 2017-11-02, not '2017-02-30'",
                "dates x --published tomorrow       | --published is a day such as 2017-11-02, not 'tomorrow'",
                "dates x --language xx              | --language is one of ar, en, fr, es,",
                "why x --language xx                | --language is one of ar, en, fr, es,",
                "why                                | Missing required parameter: 'TEXT'",
                "sql -e x -f y                      | Give a statement (-e), a file (-f) or a question (--query), only one",
                "sql --query who-vetoed-wat         | There is no query 'who-vetoed-wat', did you mean who-vetoed-what?",
                "sql --query who-vetoed-what --set sice=x | The query who-vetoed-what has no 'sice', did you mean since?",
                "sql --query who-vetoed-what --set since=soon | 'soon' for since is not a day such as 2017-10-24.",
                "sql --set since=2017-01-01         | --set needs a question (--query).",
                "sql --print                        | --print needs a question (--query).",
                "show --format xml                  | --format is one of table, csv, json, markdown, not 'xml'",
                "run --input x --max-text-chars few | Invalid value for option '--max-text-chars'",
                "run --input x --max-text-chars 0   | --max-text-chars must be at least 1, not 0",
                "run --input x --max-rejected-share 2 | --max-rejected-share must be in 0..1, not 2.0",
                "run --input x --keep-releases 0    | --keep-releases must be at least 1, not 0",
            })
    void aWrongWordIsToldWithTheNearestRightOne(String line, String message) {
        Result result = shell.run(line.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void withoutACommandTheyAreListed() {
        Result result = shell.run();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("demo, run, ingest, extract, resolve, timeline, show, due, review, explain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "ingest",
                "extract",
                "resolve",
                "timeline",
                "show",
                "due",
                "review",
                "explain",
                "sql",
                "dates",
                "why",
                "tag",
                "events",
                "describe",
                "validate",
                "releases",
                "diff",
                "rollback",
                "reconcile",
                "check-dictionaries"
            })
    void everyCommandExplainsItself(String command) {
        Result result = shell.run(command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: dateline " + command);
        assertThat(result.out().lines()).hasSizeGreaterThan(5);
    }

    @Test
    void questionsAreListedAndPrintedWithWhatIsSet() {
        assertThat(shell.run("sql", "--list", "--width", "200").out())
                .contains("who-vetoed-what", "Who vetoed what? --set since=1990-01-01 --set until=2099-12-31");
        assertThat(shell.run("sql", "--query", "who-vetoed-what", "--set", "since=2011-01-01", "--print")
                        .out())
                .startsWith("-- Who vetoed what?")
                .contains("    DATE '2011-01-01' AS since,", "    DATE '2099-12-31' AS until ");
    }

    @Test
    void describeListsTheTablesAndTellsOfEachColumn() {
        assertThat(shell.run("describe").out()).contains("timeline_dyad", "Events between two actors");
        String events = shell.run("describe", "events", "--width", "200").out();
        assertThat(events)
                .contains(
                        "events: Events, each once",
                        "key: event_id",
                        "folders by: event_year",
                        "event_id, date_anchor_event_id",
                        "n_independent_sources");
        assertThat(events.lines()).allMatch(line -> line.length() <= 200);
    }

    @Test
    void problemsOfDictionariesAreToldAllAtOnce() {
        Shell broken = new Shell(new Services(
                folders -> {
                    throw new DictionaryException(List.of(
                            new Problem("actors/states.csv", 3, "column 'iso3': is empty"),
                            new Problem("topics/topics.csv", 9, "unknown parent")));
                },
                () -> null,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        Result result = broken.run("check-dictionaries");
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.err().lines())
                .containsExactly("actors/states.csv:3  column 'iso3': is empty", "topics/topics.csv:9  unknown parent");
    }

    @Test
    void anUnforeseenFailureShowsItsTrace() {
        Shell broken = new Shell(new Services(
                folders -> {
                    throw new IllegalStateException("a bug");
                },
                () -> null,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        Result result = broken.run("check-dictionaries");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("Failed: a bug", "\tat ");
    }

    @Test
    void aFullDiskIsToldInALine() {
        Shell full = new Shell(new Services(
                folders -> {
                    throw new IllegalStateException("Job aborted", new IOException("No space left on device"));
                },
                () -> null,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        Result result = full.run("check-dictionaries");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().strip()).isEqualTo("The disk is full; nothing was published.");
    }

    /** The launcher must know which commands run without Spark: all others fail without it. */
    @Test
    void theLauncherStartsSparkForEveryCommandThatNeedsIt() throws IOException {
        Set<String> withoutSpark = Set.of("dates", "why", "tag", "events", "describe", "check-dictionaries");
        String launcher = Files.readString(Path.of("bin/dateline"));
        int begin = launcher.indexOf("    demo | run | ");
        String list = launcher.substring(begin, launcher.indexOf(") return 0 ;;", begin));
        Set<String> all = new TreeSet<>(
                CommandLines.of(new Services(null, null, null)).getSubcommands().keySet());
        all.removeAll(withoutSpark);
        assertThat(List.of(list.strip().split(" [|] "))).containsExactlyInAnyOrderElementsOf(all);
    }
}
