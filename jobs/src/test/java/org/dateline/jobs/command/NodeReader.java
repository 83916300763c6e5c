package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Readers of Parquet that share no code with Spark: {@code src/test/node/fetch} installs them. */
enum NodeReader {
    HYPARQUET,
    DUCKDB;

    private static final Path PACKAGES = Path.of("target", "node");
    private static final Path SCRIPT =
            Path.of("src", "test", "node", "read.mjs").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    static boolean areInstalled() {
        return Files.isDirectory(PACKAGES.resolve("node_modules"));
    }

    /** The rows of a file, with numbers as decimals and days as text. */
    List<Map<String, String>> rows(Path file) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", SCRIPT.toString(), name().toLowerCase(Locale.ROOT), file.toString())
                .directory(PACKAGES.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return parsed(lines);
    }

    /** Rows from lines of JSON: all values as text, so that 1 and 1.0 are one. */
    static List<Map<String, String>> parsed(String lines) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.split("\n")) {
            Map<String, String> row = new TreeMap<>();
            JSON.readValue(line, new TypeReference<Map<String, Object>>() {})
                    .forEach((column, value) -> row.put(column, text(value)));
            rows.add(row);
        }
        return rows;
    }

    private static String text(Object value) {
        return value instanceof Number number ? Double.toString(number.doubleValue()) : String.valueOf(value);
    }
}
