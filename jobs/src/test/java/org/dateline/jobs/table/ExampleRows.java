package org.dateline.jobs.table;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** Rows made from the examples that stand on the columns. */
public final class ExampleRows {

    private ExampleRows() {}

    /** A row with every column filled. */
    public static <R extends Record> R full(Table<R> table) {
        return row(table, column -> true);
    }

    /** A row with null in every column that may be null. */
    static <R extends Record> R sparse(Table<R> table) {
        return row(table, column -> !column.nullable());
    }

    private static <R extends Record> R row(Table<R> table, Function<TableColumn, Boolean> isFilled) {
        RecordComponent[] components = table.rowType().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> isFilled.apply(TableColumn.of(component)) ? value(component) : null)
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return table.rowType().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(RecordComponent component) {
        TableColumn column = TableColumn.of(component);
        String example = column.about().example();
        return switch (column.sqlType()) {
            case "INT" -> Integer.valueOf(example);
            case "BIGINT" -> Long.valueOf(example);
            case "DOUBLE" -> Double.valueOf(example);
            case "BOOLEAN" -> Boolean.valueOf(example);
            case "DATE" -> LocalDate.parse(example);
            case "TIMESTAMP" -> Instant.parse(example);
            default -> example;
        };
    }
}
