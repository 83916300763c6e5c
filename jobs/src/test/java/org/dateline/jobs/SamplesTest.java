package org.dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @Test
    void allFilesOfRecordsAreBundled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../data/samples"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .sorted()
                    .toList();
            assertThat(Samples.NAMES).isEqualTo(names);
        }
    }

    @Test
    void theyAreCopiedByteForByte(@TempDir Path folder) throws IOException {
        for (Path copy : Samples.copyTo(folder)) {
            assertThat(copy).hasSameBinaryContentAs(Path.of("../data/samples").resolve(copy.getFileName()));
        }
    }
}
