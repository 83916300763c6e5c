package org.dateline.jobs.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionsFolderTest {

    @Test
    void everyFileIsAQuestionOfTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../data/queries"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> name.replace(".sql", ""))
                    .toList();
            assertThat(BuiltInQuestions.NAMES)
                    .hasSizeGreaterThanOrEqualTo(25)
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void everyQuestionIsAskedInWordsAndExplained() {
        for (Question question : BuiltInQuestions.all()) {
            assertThat(question.title()).as(question.name()).endsWith("?");
            assertThat(question.sql().lines().skip(1).findFirst().orElseThrow()).startsWith("-- ");
        }
    }

    /** A line below {@code asked} that is not written as a setting would be none. */
    @Test
    void everyLineBelowAskedIsASetting() {
        for (Question question : BuiltInQuestions.all()) {
            long lines = question.sql()
                    .lines()
                    .dropWhile(line -> !line.equals("WITH asked AS (SELECT"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith(")"))
                    .count();
            assertThat(question.settings()).as(question.name()).hasSize((int) lines);
        }
    }
}
