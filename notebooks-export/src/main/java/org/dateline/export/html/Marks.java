package org.dateline.export.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Draws events as their dates and their status are: see the legend. */
final class Marks {

    static final double HEIGHT = 9;
    private static final List<String> QUADS =
            List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "none");
    private static final double DOT = 4;

    private Marks() {}

    /** Draws the event between those places; its middle is at {@code y}. */
    static Element draw(Element parent, PageEvent event, double begin, double end, double y) {
        String style = style(event);
        Element mark = isDay(event) || end - begin < 2 * DOT
                ? Svg.circle(parent, (begin + end) / 2, y, DOT, style)
                : Svg.rect(parent, begin, y - DOT, end - begin, 2 * DOT, style).attr("rx", "2");
        if (isOff(event.status())) {
            double half = Math.max(6, (end - begin) / 2);
            double middle = (begin + end) / 2;
            Svg.line(parent, middle - half, y, middle + half, y, "strike");
        }
        return mark;
    }

    static boolean isDay(PageEvent event) {
        return event.date().earliest().equals(event.date().latest());
    }

    /** Colour, how full, and whether dashed. */
    static String style(PageEvent event) {
        String colour = "q" + quad(event.act().quadCategory());
        String fill = isDay(event) ? "" : " k-" + event.date().kind().code();
        return colour + fill + (isPlan(event.status()) ? " plan" : isOff(event.status()) ? " off" : "");
    }

    /** The number of the quad category's colour. */
    static int quad(String category) {
        int number = QUADS.indexOf(category);
        return number < 0 ? QUADS.size() - 1 : number;
    }

    static List<String> quads() {
        return QUADS;
    }

    private static boolean isPlan(String status) {
        return status.equals("scheduled") || status.equals("hypothetical") || status.equals("lapsed");
    }

    private static boolean isOff(String status) {
        return status.equals("cancelled") || status.equals("postponed") || status.equals("denied");
    }

    /** Appends the legend: what each shape and each colour means. */
    static void legend(Element parent, Labels labels) {
        Element list = parent.appendElement("ul").addClass("legend");
        shape(list, labels, "mark.day", "q4", false);
        shape(list, labels, "mark.span", "q4 k-span", false);
        shape(list, labels, "mark.uncertain", "q4 k-uncertain", false);
        shape(list, labels, "mark.planned", "q4 plan", false);
        shape(list, labels, "mark.off", "q4 off", true);
        for (int i = 0; i < QUADS.size(); i++) {
            shape(list, labels, "quad." + QUADS.get(i), "q" + i, false);
        }
    }

    private static void shape(Element list, Labels labels, String key, String style, boolean isStruck) {
        Element item = list.appendElement("li");
        Element svg = item.appendElement("svg")
                .attr("width", "22")
                .attr("height", "12")
                .attr("aria-hidden", "true");
        if (style.contains("k-")) {
            Svg.rect(svg, 1, 2, 20, 8, style).attr("rx", "2");
        } else {
            Svg.circle(svg, 11, 6, DOT, style);
        }
        if (isStruck) {
            Svg.line(svg, 3, 6, 19, 6, "strike");
        }
        labels.addWord(item, "span", key);
    }
}
