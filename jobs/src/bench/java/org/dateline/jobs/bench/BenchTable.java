package org.dateline.jobs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table beside these classes: cells by column name, {@code ;} between them, {@code #} before a comment. */
final class BenchTable {
    private BenchTable() {}

    static List<Map<String, String>> read(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = null;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(BenchTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = cells(line);
                if (header == null) {
                    header = cells;
                } else {
                    rows.add(row(name, header, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The text of a query beside these classes. */
    static String sql(String name) {
        try (InputStream text = BenchTable.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(";", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static Map<String, String> row(String name, List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalStateException(name + ": " + cells);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }
}
