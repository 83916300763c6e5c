package org.dateline.jobs.table;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A public table: what its rows are, how they are told apart, split into folders and sorted.
 *
 * @param rowType the record whose components are the columns
 * @param says what the rows are, in a sentence
 * @param keys the columns that tell the rows apart; empty where rows may repeat
 * @param partitions the columns whose values name folders
 * @param years the column by whose years the rows of a file are in order first, so that a question for a time reads as little
 *     of it as one for an actor; null if they are not
 * @param sorting the columns by which the rows of a file, or of a year, are in order
 */
public record Table<R extends Record>(
        String name,
        Class<R> rowType,
        String says,
        List<String> keys,
        List<String> partitions,
        String years,
        List<String> sorting) {

    static <R extends Record> Table<R> of(String name, Class<R> rowType) {
        return new Table<>(name, rowType, "", List.of(), List.of(), null, List.of());
    }

    Table<R> says(String sentence) {
        return new Table<>(name, rowType, sentence, keys, partitions, years, sorting);
    }

    Table<R> keyedBy(String... columns) {
        return new Table<>(name, rowType, says, List.of(columns), partitions, years, sorting);
    }

    Table<R> partitionedBy(String... columns) {
        return new Table<>(name, rowType, says, keys, List.of(columns), years, sorting);
    }

    Table<R> inYearsOf(String column) {
        return new Table<>(name, rowType, says, keys, partitions, column, sorting);
    }

    Table<R> sortedBy(String... columns) {
        return new Table<>(name, rowType, says, keys, partitions, years, List.of(columns));
    }

    /** The columns, in order. */
    public List<TableColumn> columns() {
        return Arrays.stream(rowType.getRecordComponents()).map(TableColumn::of).toList();
    }

    /** The column of that name. */
    public TableColumn column(String column) {
        return columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name + " has no column " + column));
    }

    /** What its columns refer to in this table and in others. */
    public List<TableReference> references() {
        return TableReference.of(this);
    }

    /** Whether the columns of the key are never null. */
    public boolean isKeyComplete() {
        return keys.stream().noneMatch(key -> column(key).nullable());
    }
}
