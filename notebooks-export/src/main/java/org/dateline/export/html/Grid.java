package org.dateline.export.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Draws counts of rows by columns as a map of heat, and writes them as a table.
 *
 * @param rows ids
 * @param columns ids
 * @param counts a row for each of {@code rows}, with a count for each of {@code columns}
 */
record Grid(String key, List<String> rows, List<String> columns, long[][] counts) {

    private static final double LEFT = 290;
    private static final double TOP = 120;
    private static final double ROW = 24;
    private static final double WIDEST = 66;
    private static final int ROW_LETTERS = 40;
    private static final int COLUMN_LETTERS = 20;
    private static final int SHADES = 6;

    /** The picture: the darker, the more. */
    Element draw(Labels labels) {
        double width = Math.min(WIDEST, (Svg.WIDTH - LEFT - 60) / Math.max(1, columns.size()));
        Element svg = Svg.picture(key, TOP + rows.size() * ROW + 4, labels);
        for (int j = 0; j < columns.size(); j++) {
            double x = LEFT + (j + 0.5) * width;
            Svg.at(labels.addName(svg, "text", columns.get(j), COLUMN_LETTERS), x, TOP - 8, "lane")
                    .attr("transform", "rotate(-38 " + Svg.number(x) + " " + Svg.number(TOP - 8) + ")");
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + i * ROW;
            Svg.at(labels.addName(svg, "text", rows.get(i), ROW_LETTERS), LEFT - 8, y + 16, "lane end");
            for (int j = 0; j < columns.size(); j++) {
                cell(svg, counts[i][j], LEFT + j * width, y, width);
            }
        }
        return svg;
    }

    private void cell(Element svg, long count, double x, double y, double width) {
        int shade = shade(count);
        Svg.rect(svg, x, y, width - 1, ROW - 1, "h" + shade);
        if (count > 0) {
            Svg.text(svg, x + width / 2, y + 16, "mid on" + (shade > SHADES / 2 ? " dark" : ""), Long.toString(count));
        }
    }

    /** From 0 for nothing to the darkest, by the square root, so that a few large counts leave shades for the others. */
    private int shade(long count) {
        long most = 1;
        for (long[] row : counts) {
            for (long each : row) {
                most = Math.max(most, each);
            }
        }
        return count == 0 ? 0 : 1 + (int) Math.floor((SHADES - 1) * Math.sqrt((double) count / most));
    }

    /** Appends the table. */
    void addTable(Element parent, Labels labels) {
        Element table = NumberTable.add(parent, labels, key);
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        columns.forEach(id -> labels.addName(head, "th", id).attr("scope", "col"));
        Element body = table.appendElement("tbody");
        for (int i = 0; i < rows.size(); i++) {
            Element row = body.appendElement("tr");
            labels.addName(row, "th", rows.get(i)).attr("scope", "row");
            for (long count : counts[i]) {
                row.appendElement("td").text(count == 0 ? "" : Long.toString(count));
            }
        }
    }
}
