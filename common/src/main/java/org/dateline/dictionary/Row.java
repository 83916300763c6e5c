package org.dateline.dictionary;

import java.util.List;
import java.util.Map;

/** The cells of one row of a table, read by column. Columns of the schema that the file lacks are empty. */
public final class Row {
    private final Map<String, String> cells;
    private final String file;
    private final int line;
    private final Problems problems;
    private boolean bad;

    Row(Map<String, String> cells, String file, int line, Problems problems) {
        this.cells = cells;
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /** The cell's value; null where it may be empty and is. A wrong cell is a problem, and its row is left out. */
    public <T> T value(Column<T> column) {
        String cell = cells.get(column.name());
        if (cell == null || cell.isEmpty()) {
            if (column.required()) {
                report(column, "is empty");
            }
            return null;
        }
        try {
            return column.reader().apply(cell);
        } catch (IllegalArgumentException e) {
            report(column, e.getMessage());
            return null;
        }
    }

    private void report(Column<?> column, String message) {
        bad = true;
        problems.add(file, line, "column '" + column.name() + "': " + message);
    }

    /** False where any column cannot be read. */
    boolean isReadable(List<Column<?>> columns) {
        columns.forEach(this::value);
        return !bad;
    }

    /** The cells of the key columns, which make a row of a user's folder replace a built-in one. */
    String key(List<String> keyColumns) {
        StringBuilder key = new StringBuilder();
        keyColumns.forEach(column -> key.append(cells.getOrDefault(column, "")).append('\u0000'));
        return key.toString();
    }
}
