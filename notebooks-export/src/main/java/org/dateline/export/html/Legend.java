package org.dateline.export.html;

import org.jsoup.nodes.Element;

/** Draws what stands before the words of a legend, and a legend within a picture. */
final class Legend {

    private static final double LEFT = 20;
    private static final double ROW = 20;
    private static final double LETTER = 7;
    private static final double WIDE_LETTER = 13;
    private static final double GAP = 18;

    private Legend() {}

    /** Appends the legend of a page to a picture, below it, in as many rows as it takes. */
    static void draw(Element picture, Element legend) {
        double x = LEFT;
        double y = Svg.height(picture) + 4;
        Element group = picture.appendElement("g");
        for (Element item : legend.select("li")) {
            Element shape = item.selectFirst("svg");
            double shapeWidth = Double.parseDouble(shape.attr("width"));
            double width = shapeWidth + 6 + width(item.text());
            if (x > LEFT && x + width > Svg.WIDTH) {
                x = LEFT;
                y += ROW;
            }
            Element moved = group.appendElement("g")
                    .attr("transform", "translate(" + Svg.number(x) + " " + Svg.number(y + 2) + ")");
            shape.children().forEach(child -> moved.appendChild(child.clone()));
            Svg.text(group, x + shapeWidth + 6, y + 12, "lane", item.text());
            x += width + GAP;
        }
        Svg.extend(picture, y + ROW + 4 - Svg.height(picture));
    }

    /** About as wide as the text is drawn. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(each -> Character.isIdeographic(each) ? WIDE_LETTER : LETTER)
                .sum();
    }

    /** Appends a square of that colour. */
    static void swatch(Element item, String style) {
        Element svg = item.appendElement("svg")
                .attr("width", "14")
                .attr("height", "12")
                .attr("aria-hidden", "true");
        Svg.rect(svg, 1, 1, 12, 10, style);
    }
}
