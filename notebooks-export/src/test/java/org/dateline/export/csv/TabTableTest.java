package org.dateline.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabTableTest {

    @Test
    void cellsAreNeverQuotedAndHoldNoTabs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TabTable table = new TabTable(out, 3, "None")) {
            table.row(Arrays.asList("a \"word\", so", null, 7));
            table.row(List.of("two\tcells", "two\nlines", "Женева"));
            assertThatThrownBy(() -> table.row(List.of("one"))).hasMessage("a row of 1 values in a table of 3");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("a \"word\", so\tNone\t7\ntwo cells\ttwo lines\tЖенева\n");
    }
}
