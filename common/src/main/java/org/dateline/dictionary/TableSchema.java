package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of a kind of table and what its rows become.
 *
 * @param keyColumns a row of a user's folder with the same key replaces the built-in one
 * @param columns all columns beside the closing ones
 * @param closing {@code provenance} and {@code comment}, which every table of a dictionary has
 * @param reader makes the value of a row whose cells can all be read
 */
public record TableSchema<T>(
        List<String> keyColumns, List<Column<?>> columns, List<String> closing, Function<Row, T> reader) {

    private static final List<String> CLOSING = List.of("provenance", "comment");

    public TableSchema {
        keyColumns = List.copyOf(keyColumns);
        columns = List.copyOf(columns);
        closing = List.copyOf(closing);
    }

    public TableSchema(List<String> keyColumns, List<Column<?>> columns, Function<Row, T> reader) {
        this(keyColumns, columns, CLOSING, reader);
    }

    /** The same table with no columns but its own. */
    public TableSchema<T> withoutClosing() {
        return new TableSchema<>(keyColumns, columns, List.of(), reader);
    }

    /** A table whose key is its first {@code keyWidth} columns. */
    public static <T> TableSchema<T> of(int keyWidth, Function<Row, T> reader, Columns... columns) {
        List<Column<?>> all = new ArrayList<>();
        for (Columns each : columns) {
            all.addAll(each.columns());
        }
        List<String> keys =
                all.subList(0, keyWidth).stream().<String>map(Column::name).toList();
        return new TableSchema<>(keys, all, reader);
    }

    /** All column names in the order of the header. */
    List<String> columnNames() {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        names.addAll(closing);
        return names;
    }
}
