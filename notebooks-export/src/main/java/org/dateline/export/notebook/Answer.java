package org.dateline.export.notebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dateline.export.text.TextTable;

/**
 * What came back for a question.
 *
 * @param rows the cells as text; empty where there is no value
 */
public record Answer(List<String> columns, List<List<String>> rows) {

    private static final int PLAIN_WIDTH = 120;

    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Of values, which are written as {@code toString} gives them; a null is an empty cell. */
    public static Answer of(List<String> columns, List<? extends List<?>> values) {
        List<List<String>> rows = new ArrayList<>();
        for (List<?> row : values) {
            rows.add(row.stream().map(value -> Objects.toString(value, "")).toList());
        }
        return new Answer(columns, Collections.unmodifiableList(rows));
    }

    /** A table for readers without HTML. */
    String plain() {
        return String.join("\n", TextTable.of(columns, rows).lines(rows, PLAIN_WIDTH));
    }
}
