package org.dateline.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One dictionary table in memory: column names and rows of the same width, values trimmed, empty where there is none.
 *
 * @param columns the header
 * @param rows in the order of the file
 */
record Table(List<String> columns, List<List<String>> rows) {
    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not the columns " + columns);
            }
        }
    }

    /** Returns the table in a file; one without columns and rows if there is no such file. Comment lines are left out. */
    static Table read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Table(List.of(), List.of());
        }
        List<List<String>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(values(line));
            }
        }
        return new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Writes the table, one space on each side of a separator, with the folders that lead to it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        List<String> lines = new ArrayList<>();
        lines.add(line(columns));
        rows.forEach(row -> lines.add(line(row)));
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** Returns the place of a column, from 0. */
    int column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column '" + name + "' in " + columns);
        }
        return index;
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(Table::quoted)
                .collect(Collectors.joining(" ; "))
                .stripTrailing();
    }

    private static String quoted(String value) {
        return value.matches(".*[;\"].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean isQuoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                isQuoted = !isQuoted;
            }
            if (c == ';' && !isQuoted) {
                values.add(unquoted(value.toString()));
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(unquoted(value.toString()));
        return values;
    }

    private static String unquoted(String cell) {
        String value = cell.strip();
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }
}
