package org.dateline.export.html;

import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * Draws bars from left to right, one below the other, each of parts in colours of their own.
 *
 * @param rows the bars
 */
record BarRows(String key, List<Bar> rows) {

    private static final double LEFT = 290;
    private static final double ROW = 22;

    /**
     * A bar.
     *
     * @param label puts a text into the picture: it is given the picture and the style class
     * @param parts lengths of its parts, in the order of the colours
     */
    record Bar(BiConsumer<Element, LabelPlace> label, List<Long> parts) {

        long length() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Where a label goes. */
    record LabelPlace(double x, double y) {

        void put(Element text) {
            Svg.at(text, x, y, "lane end");
        }
    }

    /** The picture. */
    Element draw(Labels labels) {
        long longest = Math.max(1, rows.stream().mapToLong(Bar::length).max().orElse(1));
        double unit = (Svg.WIDTH - LEFT - 70) / longest;
        Element svg = Svg.picture(key, rows.size() * ROW + 8, labels);
        for (int i = 0; i < rows.size(); i++) {
            Bar bar = rows.get(i);
            double y = 4 + i * ROW;
            bar.label().accept(svg, new LabelPlace(LEFT - 8, y + 14));
            double x = LEFT;
            for (int j = 0; j < bar.parts().size(); j++) {
                double width = bar.parts().get(j) * unit;
                if (width > 0) {
                    Svg.rect(svg, x, y + 1, width, ROW - 4, "c" + j);
                }
                x += width;
            }
            Svg.text(svg, x + 6, y + 14, "tick", Long.toString(bar.length()));
        }
        return svg;
    }
}
