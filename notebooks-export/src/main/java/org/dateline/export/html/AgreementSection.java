package org.dateline.export.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The events whose date sources do not agree on, with all that they say. */
final class AgreementSection {

    private static final int MOST_DRAWN = 14;
    private static final int MOST_ROWS = 200;

    private AgreementSection() {}

    static Section of(Page page, Labels labels) {
        List<Integer> disputed = IntStream.range(0, page.events().size())
                .boxed()
                .filter(number -> isDisputed(page.events().get(number)))
                .sorted(Comparator.comparingDouble(
                        number -> -weight(page.events().get(number))))
                .toList();
        ReadingBars bars =
                new ReadingBars(page, disputed.stream().limit(MOST_DRAWN).toList());
        return new Section("agreement", bars.draw(labels), section -> {
            addTable(Section.folded(section, labels), page, labels, disputed);
        });
    }

    private static boolean isDisputed(PageEvent event) {
        return event.dateAgreement() < 1 && event.readings().size() > 1;
    }

    /** How many sources say otherwise. */
    private static double weight(PageEvent event) {
        return (1 - event.dateAgreement()) * event.nSources();
    }

    private static void addTable(Element parent, Page page, Labels labels, List<Integer> disputed) {
        Element body = NumberTable.add(parent, labels, "agreement", "event", "date", "readings", "share");
        NumberTable.noteRows(parent, labels, MOST_ROWS, disputed.size());
        for (int number : disputed.subList(0, Math.min(MOST_ROWS, disputed.size()))) {
            PageEvent event = page.events().get(number);
            Element row = body.appendElement("tr");
            NumberTable.addEvent(row, page, number, labels);
            row.appendElement("td").text(event.date().edtf());
            row.appendElement("td")
                    .text(event.readings().stream()
                            .map(reading -> reading.edtf() + " (" + reading.nSources() + ")")
                            .collect(Collectors.joining(", ")));
            row.appendElement("td").text(Math.round(100 * event.dateAgreement()) + " %");
        }
    }
}
