package org.dateline.jobs.step.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("records.txt"), "x");
        assertThat(find(file.toString(), folder + "/*.txt")).containsExactly(file.toString());
    }

    @Test
    void allPathsThatAreNotThereAreNamedAtOnce() {
        assertThatThrownBy(() -> find(folder + "/none.jsonl", folder + "/no*.gz"))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT_MISSING))
                .hasMessage("There is no file or folder " + folder + "/none.jsonl.\nThere is no file or folder "
                        + folder + "/no*.gz.");
    }

    @Test
    void aFolderWithoutRecordsIsMissingInput() {
        assertThatThrownBy(() -> find(folder.toString()))
                .hasMessage("The folder " + folder + " holds no .jsonl, .ndjson or .json file.");
    }

    private static List<String> find(String... paths) throws IOException {
        return InputFiles.find(List.of(paths), new Configuration()).stream()
                .map(path -> path.toUri().getPath())
                .toList();
    }
}
