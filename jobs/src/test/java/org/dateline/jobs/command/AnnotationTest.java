package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.jobs.command.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationTest {

    private static final String TEXT = "\uD83D\uDE00 [CONSULT meeting 2017-10-31 participant=state:RUS]";

    private final Shell shell = new Shell(null, Instant.EPOCH);

    @TempDir
    private Path folder;

    @Test
    void datesAreShownWithTheirRule() {
        Result result = shell.run("dates", TEXT, "--language", "en", "--published", "2017-11-02");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("2017-10-31", "explicit", "test.day");
    }

    @Test
    void aTextWithoutDatesSaysSo() {
        Result result = shell.run("dates", "Nothing happened.");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("No time expression in it (language en).");
    }

    @Test
    void aTextIsToldSentenceBySentenceWithWhatGaveNoEvent() {
        Result result = shell.run("why", TEXT, "--published", "2017-11-02");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("-> CONSULT meeting, occurred", "participant state:RUS; ")
                .contains("sentence 1: Not a test.")
                .contains("\"test\": no threat, for it is not said to have happened or to be going to (not)"
                        + " [test-pattern]");
    }

    @Test
    void timexesAreWrittenWithOffsetsInCodePoints() throws IOException {
        Result result = shell.run("tag", file("{\"id\":\"a\",\"lang\":\"en\",\"dct\":null,\"text\":\"" + TEXT + "\"}"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().strip())
                .isEqualTo(
                        "{\"id\":\"a\",\"timexes\":[{\"start\":19,\"end\":29,\"text\":\"2017-10-31\",\"type\":\"DATE\","
                                + "\"value\":\"2017-10-31\",\"mod\":null,\"earliest\":\"2017-10-31\",\"latest\":\"2017-10-31\"}]}");
    }

    @Test
    void timeMlHasTheExpressionsInline() throws IOException {
        String record =
                "{\"article_id\":\"a\",\"published_at\":\"2017-11-02\",\"title\":\"T\",\"body\":\"" + TEXT + "\"}";
        Result result = shell.run("tag", file(record), "--format", "timeml");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.out())
                .contains(
                        "<DOCID>a</DOCID>",
                        "<TEXT>T&#10;&#10;\uD83D\uDE00 [",
                        "value=\"2017-10-31\">2017-10-31</TIMEX3>");
    }

    @Test
    void anUnknownFormatIsToldWithThoseThereAre() throws IOException {
        Result result = shell.run("tag", file("{}"), "--format", "xml");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("jsonl", "timeml");
    }

    @Test
    void eventsAreWrittenForArticleRecordsInTheirOrder() throws IOException {
        String record = "{\"article_id\":\"%s\",\"published_at\":\"2017-11-02\",\"body\":\"" + TEXT + "\"}";
        Result result = shell.run("events", file(record.formatted("b") + "\n\n" + record.formatted("a")));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.out().lines().findFirst().orElseThrow())
                .startsWith("{\"id\":\"b\",\"events\":[{\"start\":11,\"end\":18,")
                .contains("\"event_mode\":\"meeting\"", "\"date_method\":\"explicit\"")
                .contains(
                        "\"actors\":[{\"actor_id\":\"state:RUS\",\"role\":\"participant\",\"country_iso3\":\"RUS\"}]");
    }

    @Test
    void aLineThatCannotBeReadIsToldAndTheOthersAreWritten() throws IOException {
        Result result = shell.run(
                "tag", file("{\"id\":\"a\",\"text\":\"x\"}\n{broken\n{\"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"x\"}"));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err()).contains("line 2: not JSON", "line 3: neither a text");
    }

    @Test
    void aFileThatIsNotThereIsMissingInput() {
        Result result = shell.run("events", folder + "/none.jsonl");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().strip()).isEqualTo("There is no file " + folder + "/none.jsonl.");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("texts.jsonl"), content).toString();
    }
}
