package org.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.export.csv.CsvTable.ByteOrderMark;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void valuesAreWrittenPlainly() throws IOException {
        assertThat(csv(List.of(1L, 0.5, true, LocalDate.of(2017, 11, 2)), ByteOrderMark.WITHOUT))
                .isEqualTo("a,b,c,d\r\n1,0.5,true,2017-11-02\r\n");
        assertThat(csv(List.of(Instant.parse("2017-11-02T21:43:00Z"), "042", "x y", "قمة"), ByteOrderMark.WITHOUT))
                .isEqualTo("a,b,c,d\r\n2017-11-02T21:43:00Z,042,x y,قمة\r\n");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() throws IOException {
        assertThat(csv(List.of("a,b", "say \"no\"", "two\nlines", "cr\rhere"), ByteOrderMark.WITHOUT))
                .isEqualTo("a,b,c,d\r\n\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"cr\rhere\"\r\n");
    }

    @Test
    void aNullIsAnEmptyCell() throws IOException {
        assertThat(csv(Arrays.asList(null, "y", null, "x"), ByteOrderMark.WITHOUT))
                .isEqualTo("a,b,c,d\r\n,y,,x\r\n");
    }

    @Test
    void aByteOrderMarkStandsFirstIfAskedFor() throws IOException {
        assertThat(csv(List.of(1, 2, 3, 4), ByteOrderMark.WITH)).isEqualTo("\uFEFFa,b,c,d\r\n1,2,3,4\r\n");
    }

    @Test
    void aTableWithoutRowsHasItsHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.to(out, List.of("a", "b"), ByteOrderMark.WITHOUT).close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\r\n");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatThrownBy(() -> csv(List.of(1), ByteOrderMark.WITHOUT))
                .hasMessage("a row of 1 values in a table of 4");
    }

    private static String csv(List<?> row, ByteOrderMark mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = CsvTable.to(out, List.of("a", "b", "c", "d"), mark)) {
            table.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
