package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.Shell.Result;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.release.WarehouseLock;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a user's mistakes lead to. */
@ExtendWith(SparkSessionExtension.class)
class RunTest {

    private static final String GOOD =
            "{\"article_id\":\"%s\",\"published_at\":\"2017-11-02\",\"source\":\"a\",\"body\":\"Nothing happened %s.\"}";

    private final Shell shell;

    @TempDir
    private Path folder;

    RunTest(SparkSession spark) {
        this.shell = new Shell(spark, Instant.parse("2017-11-03T06:00:00Z"));
    }

    @Test
    void aMissingPathIsExitCode3AndOneLine() {
        Result result = ingest(folder + "/none.jsonl");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(lastLine(result)).isEqualTo("There is no file or folder " + folder + "/none.jsonl.");
        assertThat(result.err()).doesNotContain("\tat ");
    }

    @Test
    void anEmptyFileIsExitCode3() throws IOException {
        Result result = ingest(write("empty.jsonl"));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(lastLine(result)).isEqualTo("There are no records in " + folder + "/empty.jsonl.");
    }

    @Test
    void brokenRecordsAreCountedByReason() throws IOException {
        Result result = ingest(write(
                "mixed.jsonl",
                GOOD.formatted("a", "at all"),
                GOOD.formatted("b", "today"),
                GOOD.formatted("b", "today"),
                GOOD.formatted("b", "yesterday"),
                "{broken",
                GOOD.formatted("c", "later"),
                GOOD.formatted("d", "then")));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err())
                .contains("7 read: 4 articles, 3 rejected")
                .contains("conflicting_id 1, duplicate_record 1, json_invalid 1");
    }

    @Test
    void anArticleOfFiveMegabytesIsRejectedAndTheRestIsRead() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((GOOD.formatted("long", "word ".repeat(1_000_000)) + "\n").getBytes(StandardCharsets.UTF_8));
            out.write((GOOD.formatted("short", "x") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Result result = ingest(file.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("2 read: 1 articles, 1 rejected", "text_too_long 1");
    }

    @Test
    void tooManyRejectedRecordsAreExitCode4WithTheFirstOfThem() throws IOException {
        Result result = ingest(write("bad.jsonl", "[]", "{}", GOOD.formatted("a", "x")));
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err())
                .contains("2 of 3 records were rejected (body_missing 1, not_an_object 1), more than"
                        + " --max-rejected-share 0.5; nothing was published.")
                .contains("The first: bad.jsonl:1: The record is JSON, but not an object {...}.");
        assertThat(shell.run(
                                "ingest",
                                "--input",
                                folder + "/bad.jsonl",
                                "--max-rejected-share",
                                "1",
                                "--warehouse",
                                folder + "/w2")
                        .exitCode())
                .isZero();
    }

    @Test
    void aWarehouseInUseIsExitCode6() throws IOException {
        String warehouse = folder.resolve("w").toString();
        try (WarehouseLock lock =
                Warehouse.create(warehouse, new Configuration()).lock()) {
            assertThat(lock).isNotNull();
            Result result = ingest(write("a.jsonl", GOOD.formatted("a", "x")));
            assertThat(result.exitCode()).isEqualTo(6);
            assertThat(lastLine(result)).isEqualTo("Another run is at work in the warehouse " + warehouse + ".");
        }
    }

    @Test
    void aFolderThatIsNotAWarehouseIsExitCode6AndLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("w"));
        write("w/letter.txt", "Dear ...");
        for (List<String> command : List.of(
                List.of("ingest", "--input", write("a.jsonl", GOOD.formatted("a", "x"))),
                List.of("show"),
                List.of("validate"))) {
            Result result = shell.run(with(command, "--warehouse", folder + "/w"));
            assertThat(result.exitCode()).isEqualTo(6);
            assertThat(lastLine(result)).contains("is not a warehouse of Dateline");
        }
        assertThat(folder.resolve("w")).isDirectoryNotContaining("glob:**_*");
    }

    @Test
    void readingWhatIsNotThereIsExitCode3() throws IOException {
        Result none = shell.run("show", "--warehouse", folder + "/w");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(lastLine(none)).startsWith("There is no warehouse at " + folder + "/w.");
        ingest(write("a.jsonl", GOOD.formatted("a", "x")));
        Result unpublished = shell.run("show", "--warehouse", folder + "/w");
        assertThat(unpublished.exitCode()).isEqualTo(3);
        assertThat(lastLine(unpublished)).isEqualTo("Nothing has been published in this warehouse yet.");
    }

    @Test
    void aStageWithoutTheOneBeforeItNamesIt() {
        Result result = shell.run("extract", "--warehouse", folder + "/w");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(lastLine(result))
                .isEqualTo("The warehouse " + folder + "/w has no articles yet: run 'dateline ingest' first.");
    }

    private Result ingest(String path) {
        return shell.run("ingest", "--input", path, "--warehouse", folder + "/w");
    }

    private String write(String name, String... lines) throws IOException {
        String content = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String lastLine(Result result) {
        return result.err().lines().reduce("", (first, second) -> second);
    }
}
