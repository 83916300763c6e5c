package org.dateline.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.export.html.BarRows.Bar;
import org.jsoup.nodes.Element;

/** How many days lie between events and their first reports. */
final class LagSection {

    private static final int MOST_ROWS = 100;

    private LagSection() {}

    static Section of(Page page, Labels labels) {
        long[] counts = new long[Lag.CLASSES.size()];
        page.events().forEach(event -> Lag.days(event).ifPresent(days -> counts[Lag.classOf(days)]++));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String name = Lag.CLASSES.get(i);
            bars.add(new Bar((svg, place) -> place.put(svg.appendElement("text").text(name)), List.of(counts[i])));
        }
        return new Section("lag", new BarRows("lag", bars).draw(labels), section -> {
            Section.note(section, labels, "note.lag");
            addTable(Section.folded(section, labels), page, labels);
        });
    }

    /** The longest lags first. */
    private static void addTable(Element parent, Page page, Labels labels) {
        Element body = NumberTable.add(parent, labels, "lag", "event", "date", "first_report", "days");
        List<Integer> longest = IntStream.range(0, page.events().size())
                .boxed()
                .filter(event -> Lag.days(page.events().get(event)).isPresent())
                .sorted(Comparator.comparingLong(
                        event -> -Lag.days(page.events().get(event)).getAsLong()))
                .toList();
        NumberTable.noteRows(parent, labels, MOST_ROWS, longest.size());
        for (int number : longest.subList(0, Math.min(MOST_ROWS, longest.size()))) {
            PageEvent event = page.events().get(number);
            Element row = body.appendElement("tr");
            NumberTable.addEvent(row, page, number, labels);
            row.appendElement("td").text(event.date().earliest().toString());
            row.appendElement("td").text(event.firstReported().toString());
            row.appendElement("td").text(Long.toString(Lag.days(event).getAsLong()));
        }
    }
}
