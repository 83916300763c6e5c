package org.dateline.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms that review struck out of one language's generated tables, each with the table it does not belong in. */
record Withheld(Set<List<String>> tablesAndForms) {
    /** Returns what the table {@code table ; form ; provenance ; comment} holds; nothing if there is no such file. */
    static Withheld read(Path file) throws IOException {
        Set<List<String>> tablesAndForms = new HashSet<>();
        for (List<String> row : Table.read(file).rows()) {
            tablesAndForms.add(List.of(row.get(0), row.get(1)));
        }
        return new Withheld(tablesAndForms);
    }

    /** Returns the rows whose form, in the given column, is not withheld from the table. */
    List<List<String>> without(String table, int formColumn, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> !tablesAndForms.contains(List.of(table, row.get(formColumn))))
                .toList();
    }
}
