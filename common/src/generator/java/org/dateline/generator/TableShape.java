package org.dateline.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What all tables of one name have in common.
 *
 * @param columns the header, with {@code provenance} and {@code comment} last
 * @param key what may stand only once in the table
 * @param order the order of the rows; the values from left to right decide between equals
 */
record TableShape(List<String> columns, Function<List<String>, Object> key, Comparator<List<String>> order) {
    /** The provenance of what our own rules form, as against single rows written by hand. */
    static final String OWN_RULE = "own rule";

    private static final String CLDR = "CLDR ";

    /** Writes the generated rows into the table in place of those of the last run; of rows with one key a hand-written one stays. */
    void rewrite(Path file, List<List<String>> generated) throws IOException {
        Table before = Table.read(file);
        Set<Object> seen = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : before.rows()) {
            if (!isGenerated(row)) {
                seen.add(key.apply(row));
                rows.add(row);
            }
        }
        for (List<String> row : generated) {
            if (seen.add(key.apply(row))) {
                rows.add(row);
            }
        }
        rows.sort(order.thenComparing(row -> String.join("\u0001", row)));
        new Table(columns, rows).write(file);
    }

    private static boolean isGenerated(List<String> row) {
        String provenance = row.get(row.size() - 2);
        return provenance.startsWith(CLDR) || provenance.equals(OWN_RULE);
    }
}
