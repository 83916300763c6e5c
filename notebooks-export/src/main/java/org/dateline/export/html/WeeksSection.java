package org.dateline.export.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Events a week by topic. */
final class WeeksSection {

    private static final int MOST_ROWS = 300;

    private WeeksSection() {}

    static Section of(Page page, Labels labels, TimeAxis axis) {
        WeekBars bars = new WeekBars(page, axis);
        return new Section("weeks", bars.draw(labels), section -> {
            bars.legend(section, labels);
            if (WeekBars.weeksOfABar(axis) > 1) {
                Section.note(section, labels, "note.weeks", WeekBars.weeksOfABar(axis));
            }
            addTable(Section.folded(section, labels), bars, labels);
        });
    }

    /** The latest first. */
    private static void addTable(Element parent, WeekBars bars, Labels labels) {
        Element table = NumberTable.add(parent, labels, "weeks");
        Element head = table.appendElement("thead").appendElement("tr");
        labels.addWord(head, "th", "week").attr("scope", "col");
        labels.addWord(head, "th", "n_events").attr("scope", "col");
        bars.topics().forEach(topic -> labels.addName(head, "th", topic).attr("scope", "col"));
        labels.addWord(head, "th", "others").attr("scope", "col");
        NumberTable.noteRows(parent, labels, MOST_ROWS, bars.weeks().size());
        Element body = table.appendElement("tbody");
        bars.weeks().descendingMap().entrySet().stream().limit(MOST_ROWS).forEach(entry -> {
            long[] counts = entry.getValue();
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(entry.getKey().toString());
            row.appendElement("td").text(Long.toString(Arrays.stream(counts).sum()));
            Arrays.stream(counts).forEach(count -> row.appendElement("td").text(count == 0 ? "" : "" + count));
        });
    }
}
