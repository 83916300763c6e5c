package org.dateline.export.html;

import org.jsoup.nodes.Element;

/** Draws what stands before the words of a legend. */
final class Legend {

    private Legend() {}

    /** Appends a square of that colour. */
    static void swatch(Element item, String style) {
        Element svg = item.appendElement("svg")
                .attr("width", "14")
                .attr("height", "12")
                .attr("aria-hidden", "true");
        Svg.rect(svg, 1, 1, 12, 10, style);
    }
}
