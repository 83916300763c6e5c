package org.dateline.jobs.command;

import java.util.List;
import java.util.function.Function;
import org.dateline.export.text.TextTable;

/**
 * What of an item a list shows.
 *
 * @param table for people
 * @param cells of an item in that table
 * @param fields the names of the values, for programs
 * @param values of an item: numbers, truth values, JSON, or what {@code toString} tells; null for none
 */
record Listing<T>(
        TextTable table, Function<T, List<String>> cells, List<String> fields, Function<T, List<Object>> values) {}
