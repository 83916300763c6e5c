package org.dateline.export.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Draws with the elements of SVG. Colours are classes of the style sheet, so that light and dark pages share a picture. */
final class Svg {

    static final double WIDTH = 1120;

    private Svg() {}

    /** A picture of that height, as wide as all of them, named for those who do not see it. */
    static Element picture(String key, double height, Labels labels) {
        Element svg = new Element(Tag.valueOf("svg", Parser.NamespaceSvg, ParseSettings.preserveCase), "");
        svg.attributes()
                .put("class", "picture " + key)
                .put("viewBox", "0 0 " + number(WIDTH) + " " + number(height))
                .put("role", "img")
                .put("aria-label", labels.word(key))
                .put("data-wl", key);
        return svg;
    }

    /** The picture as a file, with the style that it has in a page. */
    static String file(Element picture) {
        Element copy = picture.clone();
        String[] box = copy.attr("viewBox").split(" ");
        copy.attr("xmlns", Parser.NamespaceSvg).attr("width", box[2]).attr("height", box[3]);
        copy.prependElement("style").appendChild(new DataNode(Assets.pictureStyle()));
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        document.appendChild(copy);
        return document.outerHtml() + "\n";
    }

    static Element rect(Element parent, double x, double y, double width, double height, String style) {
        return parent.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("class", style);
    }

    static Element circle(Element parent, double x, double y, double radius, String style) {
        return parent.appendElement("circle")
                .attr("cx", number(x))
                .attr("cy", number(y))
                .attr("r", number(radius))
                .attr("class", style);
    }

    static Element line(Element parent, double x1, double y1, double x2, double y2, String style) {
        return parent.appendElement("path")
                .attr("d", "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2))
                .attr("class", style);
    }

    static Element text(Element parent, double x, double y, String style, String text) {
        return at(parent.appendElement("text").text(text), x, y, style);
    }

    /** Puts a text where it belongs. */
    static Element at(Element text, double x, double y, String style) {
        return text.attr("x", number(x)).attr("y", number(y)).attr("class", style);
    }

    /** Makes a picture higher. */
    static void extend(Element picture, double height) {
        picture.attributes().put("viewBox", "0 0 " + number(WIDTH) + " " + number(height(picture) + height));
    }

    static double height(Element picture) {
        return Double.parseDouble(picture.attr("viewBox").split(" ")[3]);
    }

    /** At most one digit behind the point, and no point without one. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
