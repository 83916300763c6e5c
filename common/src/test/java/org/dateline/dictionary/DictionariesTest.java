package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {
    private static final Column<String> FORM = Column.text("form");
    private static final Column<Integer> MONTH = Column.integer("month");

    private record Month(String form, int month) {}

    private static final TableSchema<Month> MONTHS =
            TableSchema.of(1, row -> new Month(row.value(FORM), row.value(MONTH)), FORM, MONTH);

    @TempDir
    Path folder;

    @Test
    void rowsAreTypedAndKnowTheirLine() throws IOException {
        write("# months\nform ; month ; provenance ; comment\nMay   ; 5 ; own ; \nJune ; 6 ; own ; \"a; b\"\n");
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        assertThat(dictionaries.rows("t.csv", MONTHS))
                .containsExactly(
                        new Located<>(new Month("May", 5), "t.csv", 3),
                        new Located<>(new Month("June", 6), "t.csv", 4));
        dictionaries.problems().throwIfAny();
    }

    @Test
    void allProblemsAreSaidAtOnceWithTheNearestRightName() throws IOException {
        write("form ; monht ; provenance ; comment\nMay ; 5 ; own ;\n");
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        dictionaries.rows("t.csv", MONTHS);
        assertThatThrownBy(() -> dictionaries.problems().throwIfAny())
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining("t.csv:1  unknown column 'monht', did you mean month?")
                .hasMessageContaining("t.csv:1  columns missing: month")
                .hasMessageContaining("t.csv:2  column 'month': is empty");
    }

    @Test
    void aWrongCellLeavesItsRowOut() throws IOException {
        write("form ; month ; provenance ; comment\nMay ; five ; own ;\nJune ; 6 ; own ;\n");
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        assertThat(dictionaries.rows("t.csv", MONTHS))
                .extracting(row -> row.value().form())
                .containsExactly("June");
        assertThat(dictionaries.problems().all())
                .containsExactly(new Problem("t.csv", 2, "column 'month': 'five' is not a whole number"));
    }

    @Test
    void aLaterFolderReplacesRowsOfTheSameKeyAndAddsOthers(@TempDir Path later) throws IOException {
        write("form ; month ; provenance ; comment\nMay ; 5 ; own ;\nJune ; 6 ; own ;\n");
        Files.writeString(
                later.resolve("t.csv"), "form ; month ; provenance ; comment\nMay ; 55 ; me ;\nMai ; 5 ; me ;\n");
        assertThat(Dictionaries.with(List.of(folder, later)).rows("t.csv", MONTHS))
                .extracting(Located::value)
                .containsExactly(new Month("May", 55), new Month("June", 6), new Month("Mai", 5));
    }

    @Test
    void theSameKeyTwiceInOneFileIsAProblem() throws IOException {
        write("form ; month ; provenance ; comment\nMay ; 5 ; own ;\nMay ; 6 ; own ;\n");
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        dictionaries.rows("t.csv", MONTHS);
        assertThat(dictionaries.problems().all()).containsExactly(new Problem("t.csv", 3, "the same [form] as line 2"));
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("t.csv"), content);
    }
}
