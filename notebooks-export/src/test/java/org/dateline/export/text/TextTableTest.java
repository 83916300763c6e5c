package org.dateline.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable(List.of("date", "title", "n"), 1);

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(table.lines(List.of(List.of("2017-10-31", "They met", "3"), List.of("2015", "A deal", "12")), 80))
                .containsExactly(
                        "date        title     n",
                        "----------  --------  --",
                        "2017-10-31  They met  3",
                        "2015        A deal    12");
    }

    @Test
    void theTitleIsBrokenAtBlanksWhereTheTableIsTooWide() {
        assertThat(table.lines(List.of(List.of("2017-10-31", "Russia vetoes a draft on renewal", "3")), 31))
                .containsExactly(
                        "date        title             n",
                        "----------  ----------------  -",
                        "2017-10-31  Russia vetoes a   3",
                        "            draft on renewal");
    }

    @Test
    void aWordLongerThanTheColumnIsCut() {
        assertThat(DisplayWidth.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
    }

    @Test
    void marksTakeNoRoomAndIdeographsTakeTwo() {
        assertThat(DisplayWidth.of("مُحَمَّد")).isEqualTo(4);
        assertThat(DisplayWidth.of("俄罗斯")).isEqualTo(6);
        assertThat(DisplayWidth.of("Élysée")).isEqualTo(6);
    }

    @Test
    void textFromRightToLeftIsIsolated() {
        assertThat(DisplayWidth.pad("قمة", 5)).isEqualTo("\u2068قمة\u2069  ");
        assertThat(DisplayWidth.pad("top", 5)).isEqualTo("top  ");
    }

    @Test
    void anEmptyCellIsOneEmptyPiece() {
        assertThat(DisplayWidth.wrap("", 4)).containsExactly("");
    }
}
