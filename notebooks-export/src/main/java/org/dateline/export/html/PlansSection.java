package org.dateline.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.export.html.BarRows.Bar;
import org.jsoup.nodes.Element;

/** What was announced before its day, and what came of it. */
final class PlansSection {

    private static final int MOST_ROWS = 200;

    private PlansSection() {}

    static Section of(Page page, Labels labels) {
        TreeMap<String, Long> counts = Ranking.counts(page.events().stream()
                .flatMap(event -> event.plan().stream()
                        .map(plan -> Outcome.of(event, plan).key())));
        List<Bar> bars = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            bars.add(new Bar(
                    (svg, place) -> place.put(labels.addWord(svg, "text", outcome.key())),
                    List.of(counts.getOrDefault(outcome.key(), 0L))));
        }
        return new Section(
                "plans",
                new BarRows("plans", bars).draw(labels),
                section -> addTable(Section.folded(section, labels), page, labels));
    }

    /** The latest first. */
    private static void addTable(Element parent, Page page, Labels labels) {
        Element body = NumberTable.add(parent, labels, "plans", "event", "announced", "planned", "now", "outcome");
        List<Integer> planned = IntStream.range(0, page.events().size())
                .map(place -> page.events().size() - 1 - place)
                .filter(number -> page.events().get(number).plan().isPresent())
                .boxed()
                .toList();
        NumberTable.noteRows(parent, labels, MOST_ROWS, planned.size());
        for (int number : planned.subList(0, Math.min(MOST_ROWS, planned.size()))) {
            PageEvent event = page.events().get(number);
            Plan plan = event.plan().orElseThrow();
            Element row = body.appendElement("tr");
            NumberTable.addEvent(row, page, number, labels);
            row.appendElement("td").text(plan.knownFrom().toString());
            row.appendElement("td").text(EventList.interval(plan.earliest(), plan.latest(), "uncertain", labels));
            row.appendElement("td").text(EventList.date(event, labels));
            labels.addWord(row, "td", Outcome.of(event, plan).key());
        }
    }
}
