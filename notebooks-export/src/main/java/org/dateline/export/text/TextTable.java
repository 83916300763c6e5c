package org.dateline.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table in aligned columns that fits a width: one column is broken over lines. Cells that
 * read from right to left are isolated, so that they do not turn their neighbours around.
 *
 * @param header the names over the columns
 * @param flexible number of the column that is broken over lines, from 0
 */
public record TextTable(List<String> header, int flexible) {

    private static final int GAP = 2;
    private static final int LEAST_FLEXIBLE = 16;

    public TextTable {
        header = List.copyOf(header);
    }

    /** A table whose widest column is the one that is broken over lines. */
    public static TextTable of(List<String> header, List<List<String>> rows) {
        int[] widths = contentWidths(header, rows);
        int widest = IntStream.range(0, widths.length)
                .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                .orElse(0);
        return new TextTable(header, widest);
    }

    /** Whether its lines can be as narrow as that. */
    public boolean fits(List<List<String>> rows, int width) {
        int[] widths = contentWidths(header, rows);
        return others(widths) + Math.min(widths[flexible], LEAST_FLEXIBLE) <= width;
    }

    /** The lines of the table, header and rule first, none wider than {@code width} where the other columns leave room. */
    public List<String> lines(List<List<String>> rows, int width) {
        int[] widths = widths(rows, width);
        List<String> lines = new ArrayList<>();
        addRow(lines, header, widths);
        addRow(lines, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(row -> addRow(lines, row, widths));
        return lines;
    }

    private int[] widths(List<List<String>> rows, int width) {
        int[] widths = contentWidths(header, rows);
        widths[flexible] = Math.min(widths[flexible], Math.max(LEAST_FLEXIBLE, width - others(widths)));
        return widths;
    }

    /** What the other columns and the gaps take. */
    private int others(int[] widths) {
        return IntStream.of(widths).sum() - widths[flexible] + GAP * (widths.length - 1);
    }

    private static int[] contentWidths(List<String> header, List<List<String>> rows) {
        int[] widths = header.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private void addRow(List<String> lines, List<String> cells, int[] widths) {
        List<String> pieces = DisplayWidth.wrap(cells.get(flexible), widths[flexible]);
        for (int line = 0; line < pieces.size(); line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = i == flexible ? pieces.get(line) : line == 0 ? cells.get(i) : "";
                text.append(DisplayWidth.pad(cell, widths[i])).append(" ".repeat(GAP));
            }
            lines.add(text.toString().stripTrailing());
        }
    }
}
