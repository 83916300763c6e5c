package org.dateline.dictionary;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one file of a table: a separator between columns, spaces around them, {@code #} before a comment. */
final class TableReader {
    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.ALLOW_COMMENTS)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private final Problems problems;
    private final CsvSchema layout;

    /** Of tables with {@code ;} between columns. */
    TableReader(Problems problems) {
        this(problems, ';');
    }

    TableReader(Problems problems, char separator) {
        this.problems = problems;
        this.layout = CsvSchema.emptySchema()
                .withHeader()
                .withColumnSeparator(separator)
                .withQuoteChar('"');
    }

    /** The readable rows by their keys, in file order; what is wrong with the others goes to the problems. */
    <T> Map<String, Located<T>> read(String file, String content, TableSchema<T> schema) {
        Map<String, Located<T>> rows = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> lines =
                CSV.readerForMapOf(String.class).with(layout).readValues(new StringReader(content))) {
            boolean headerChecked = false;
            while (lines.hasNextValue()) {
                Map<String, String> cells = lines.nextValue();
                int line = lines.getCurrentLocation().getLineNr() - (endsLine(lines) ? 1 : 0);
                if (!headerChecked) {
                    checkHeader(file, cells.keySet(), schema);
                    headerChecked = true;
                }
                addRow(new Row(cells, file, line, problems), schema, new Place(file, line), rows);
            }
        } catch (IOException e) {
            problems.add(file, 0, "cannot be read as a table: " + firstLine(e.getMessage()));
        }
        return rows;
    }

    private record Place(String file, int line) {}

    private <T> void addRow(Row row, TableSchema<T> schema, Place place, Map<String, Located<T>> rows) {
        if (!row.isReadable(schema.columns())) {
            return;
        }
        T value = schema.reader().apply(row);
        Located<T> earlier = rows.put(row.key(schema.keyColumns()), new Located<>(value, place.file, place.line));
        if (earlier != null) {
            problems.add(place.file, place.line, "the same " + schema.keyColumns() + " as line " + earlier.line());
        }
    }

    private static boolean endsLine(MappingIterator<?> lines) {
        return lines.getCurrentLocation().getColumnNr() <= 1;
    }

    private void checkHeader(String file, Set<String> header, TableSchema<?> schema) {
        List<String> known = schema.columnNames();
        for (String name : header) {
            if (!known.contains(name)) {
                problems.add(file, 1, "unknown column '" + name + "'" + Nearest.hint(name, known));
            }
        }
        List<String> missing = new ArrayList<>(known);
        missing.removeAll(new HashSet<>(header));
        if (!missing.isEmpty()) {
            problems.add(file, 1, "columns missing: " + String.join(", ", missing));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
