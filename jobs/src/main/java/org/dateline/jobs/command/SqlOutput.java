package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.export.text.TextTable;

/** Writes what a statement gives. */
record SqlOutput(ListFormat format, int width, PrintWriter out, PrintWriter err) {

    private static final int MOST_ROWS = 1000;

    /** Nothing of a statement that has no result. */
    void write(Dataset<Row> result) throws IOException {
        List<String> fields = List.of(result.columns());
        if (!fields.isEmpty()) {
            if (format == ListFormat.TABLE) {
                table(fields, result.takeAsList(MOST_ROWS + 1));
            } else {
                Listing<Row> listing = new Listing<>(new TextTable(fields, 0), SqlOutput::cells, fields, SqlValues::of);
                format.write(listing, result::toLocalIterator, out, width);
            }
            out.flush();
        }
    }

    private void table(List<String> fields, List<Row> rows) {
        List<List<String>> shown =
                rows.stream().limit(MOST_ROWS).flatMap(SqlOutput::lines).toList();
        TextTable table = TextTable.of(fields, shown);
        if (rows.isEmpty()) {
            err.println("No rows.");
        } else if (table.fits(shown, width)) {
            table.lines(shown, width).forEach(out::println);
        } else {
            shown.forEach(cells -> upright(fields, cells));
        }
        if (rows.size() > MOST_ROWS) {
            err.println("The first " + MOST_ROWS + " rows; --format csv gives all.");
        }
        err.flush();
    }

    /** A row that is too wide for a line: a line for each column. */
    private void upright(List<String> fields, List<String> cells) {
        List<List<String>> lines = IntStream.range(0, fields.size())
                .mapToObj(column -> List.of(fields.get(column), cells.get(column)))
                .toList();
        new TextTable(List.of("column", "value"), 1).lines(lines, width).forEach(out::println);
        out.println();
    }

    /** A row as cells; a text that stands alone, such as that of DESCRIBE FUNCTION, keeps its lines. */
    private static Stream<List<String>> lines(Row row) {
        return row.size() == 1 && row.get(0) instanceof String text
                ? Stream.concat(text.lines(), Stream.of("").filter(text::equals))
                        .map(List::of)
                : Stream.of(cells(row));
    }

    private static List<String> cells(Row row) {
        return SqlValues.of(row).stream()
                .map(value -> Objects.toString(value, "").replace('\n', ' '))
                .toList();
    }
}
