package org.dateline.export.notebook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.export.text.Html;

/**
 * Answers as HTML: a table, or horizontal bars drawn in SVG. The functions of the same names in {@code setup-show.txt} give
 * the same HTML in Python, byte for byte.
 */
public final class Pictures {

    private static final int ROW_HEIGHT = 20;
    private static final int BARS_FROM = 340;
    private static final int LONGEST_BAR = 300;
    private static final int LONGEST_NAME = 50;

    private Pictures() {}

    /** The answer as a table; what is written from right to left is so in its cell. */
    public static String table(Answer answer) {
        String head = answer.columns().stream()
                .map(column -> "<th style=\"text-align:start\">" + Html.escape(column) + "</th>")
                .collect(Collectors.joining());
        String body = answer.rows().stream().map(Pictures::tableRow).collect(Collectors.joining());
        return "<table><thead><tr>" + head + "</tr></thead><tbody>" + body + "</tbody></table>";
    }

    private static String tableRow(List<String> row) {
        return row.stream()
                .map(cell -> "<td dir=\"auto\" style=\"text-align:start\">" + Html.escape(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /**
     * An answer of two columns, names and numbers, as a picture with its words for those who do not see it. Programs that
     * show notebooks drop bare SVG: it stands in the address of an image.
     */
    public static String bars(Answer answer) {
        String words = answer.columns().get(1) + " by " + answer.columns().get(0) + ": "
                + answer.rows().stream()
                        .map(row -> row.get(0) + " " + row.get(1))
                        .collect(Collectors.joining("; "));
        String data = Base64.getEncoder().encodeToString(svg(answer.rows()).getBytes(StandardCharsets.UTF_8));
        return "<img alt=\"" + Html.escape(words) + "\" src=\"data:image/svg+xml;base64," + data + "\"/>";
    }

    private static String svg(List<List<String>> rows) {
        double most = rows.stream().mapToDouble(Pictures::value).max().orElse(0);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"")
                .append(ROW_HEIGHT * rows.size() + 4)
                .append("\" font-family=\"sans-serif\" font-size=\"12\"><rect width=\"100%\" height=\"100%\""
                        + " fill=\"white\"/>");
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int width = (int) (LONGEST_BAR * value(row) / (most == 0 ? 1 : most) + 0.5);
            String y = "\" y=\"" + (ROW_HEIGHT * i + 16) + "\"";
            svg.append("<text x=\"330" + y + " text-anchor=\"end\">\u2068" + Html.escape(name(row.get(0)))
                    + "\u2069</text>");
            svg.append("<rect x=\"" + BARS_FROM + "\" y=\"" + (ROW_HEIGHT * i + 5) + "\" width=\"" + width);
            svg.append("\" height=\"14\" fill=\"#3b6ea8\"/>");
            svg.append("<text x=\"" + (BARS_FROM + 6 + width) + y + ">" + row.get(1) + "</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static double value(List<String> row) {
        return Double.parseDouble(row.get(1));
    }

    private static String name(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_NAME
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
