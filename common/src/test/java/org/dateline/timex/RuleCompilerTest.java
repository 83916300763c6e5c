package org.dateline.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Problem;
import org.dateline.text.LexiconBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerTest {
    private static final String FILE = "languages/en/timex-rules.csv";
    private static final String HEADER = "id ; type ; pattern ; value ; mod ; provenance ; comment\n";

    @TempDir
    Path folder;

    private List<Problem> problems(String rows) throws IOException {
        Path file = folder.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADER + rows);
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        TimexTagger.compile("en", dictionaries, new LexiconBuilder());
        return dictionaries.problems().all();
    }

    private void assertProblem(String row, String message) throws IOException {
        assertThat(problems(row)).extracting(Problem::toString).containsExactly(FILE + ":2  " + message);
    }

    @Test
    void unknownClassIsSaidWithTheNearestOne() throws IOException {
        assertProblem(
                "mine ; DATE ; {mont} {year} ; year({year}) ; ; own ;",
                "column 'pattern': unknown class {mont}, did you mean month?");
    }

    @Test
    void unknownOperationIsSaidWithTheNearestOne() throws IOException {
        assertProblem(
                "mine ; DATE ; {day} {month} ; ner-date({month}, {day}) ; ; own ;",
                "column 'value': unknown operation 'ner-date', did you mean near-date?");
    }

    @Test
    void slotThatThePatternLacksIsSaid() throws IOException {
        assertProblem(
                "mine ; DATE ; {first=day} {month} ; near-date({month}, {day}) ; ; own ;",
                "column 'value': the pattern has no {day}");
    }

    @Test
    void bracketsMustClose() throws IOException {
        assertProblem(
                "mine ; DATE ; ({day} {month} ; near-date({month}, {day}) ; ; own ;",
                "column 'pattern': a bracket is not closed by )");
    }

    @Test
    void wayWithoutAClassIsSaid() throws IOException {
        assertProblem(
                "mine ; NONE ; long ago ; ; ; own ;", "column 'value': a way to read the pattern has no class in it");
    }

    @Test
    void macroThatUsesItselfIsSaid() throws IOException {
        assertThat(problems("loop ; MACRO ; a $loop ; ; ; own ;\nmine ; DATE ; $loop {year} ; year({year}) ; ; own ;"))
                .extracting(Problem::toString)
                .containsExactly(FILE + ":3  column 'pattern': macro $loop uses itself");
    }

    @Test
    void rightRowOfAUsersFolderIsNoProblem() throws IOException {
        assertThat(problems("mine ; DATE ; anno {year} ; year({year}) ; ; own ;"))
                .isEmpty();
    }
}
