package org.dateline.export.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Draws the dates that sources give for events, each event on a scale of its own days.
 *
 * @param events numbers of the events
 */
record ReadingBars(Page page, List<Integer> events) {

    private static final double LEFT = 420;
    private static final double RIGHT = Svg.WIDTH - 110;
    private static final double ROW = 30;
    private static final int TITLE_LETTERS = 46;

    /** The picture: the chosen date is full, the others are pale. */
    Element draw(Labels labels) {
        Element svg = Svg.picture("agreement", Math.max(1, events.size()) * ROW + 6, labels);
        for (int i = 0; i < events.size(); i++) {
            PageEvent event = page.events().get(events.get(i));
            double y = 4 + i * ROW;
            Svg.text(svg, LEFT - 100, y + 17, "lane end", Labels.cut(EventTitle.of(event, labels), TITLE_LETTERS))
                    .attr("data-t", Integer.toString(events.get(i)))
                    .attr("data-c", Integer.toString(TITLE_LETTERS));
            draw(svg, event, y);
        }
        return svg;
    }

    private static void draw(Element svg, PageEvent event, double y) {
        LocalDate first = event.readings().stream()
                .map(Reading::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = event.readings().stream()
                .map(ReadingBars::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        double day = (RIGHT - LEFT) / (ChronoUnit.DAYS.between(first, last) + 1);
        Svg.line(svg, LEFT, y + 13, RIGHT, y + 13, "grid");
        Svg.text(svg, LEFT - 6, y + 17, "tick end", first.toString());
        Svg.text(svg, RIGHT + 6, y + 17, "tick", last.toString());
        event.readings().stream()
                .sorted(Comparator.comparing(Reading::isChosen))
                .forEach(reading -> {
                    double x = LEFT + day * ChronoUnit.DAYS.between(first, reading.earliest());
                    double width = day * (ChronoUnit.DAYS.between(reading.earliest(), lastDay(reading)) + 1);
                    Svg.rect(svg, x, y + 7, Math.max(3, width - 1), 12, reading.isChosen() ? "chosen" : "reading")
                            .appendElement("title")
                            .text(reading.edtf() + " (" + reading.nSources() + ")");
                });
    }

    private static LocalDate lastDay(Reading reading) {
        return reading.latest() == null ? reading.earliest() : reading.latest();
    }
}
