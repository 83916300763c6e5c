package org.dateline.export.html;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.text.DateText;
import org.jsoup.nodes.Element;

/** The events of a page to be read, each with its sentence, its source and the words that gave its date. */
final class EventList {

    private final Page page;
    private final Labels labels;
    private final Map<String, Integer> numbers = new HashMap<>();

    EventList(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
        for (int i = 0; i < page.events().size(); i++) {
            numbers.put(page.events().get(i).id(), i);
        }
    }

    void addTo(Element section) {
        if (page.events().isEmpty()) {
            Section.note(section, labels, "nothing");
        }
        Element list = section.appendElement("ul").addClass("events").attr("role", "list");
        for (int i = 0; i < page.events().size(); i++) {
            addEvent(list.appendElement("li").attr("id", "e" + i), page.events().get(i));
        }
    }

    private void addEvent(Element item, PageEvent event) {
        Element head = item.appendElement("p").addClass("h");
        head.appendElement("time").text(date(event, labels));
        head.appendText(" ");
        head.appendElement("bdi").text(EventTitle.of(event, labels));
        item.appendElement("p").addClass("m").text(EventLine.of(event, labels));
        List<Report> reports = event.reports();
        if (!reports.isEmpty()) {
            addReport(item, reports.get(0));
        }
        if (reports.size() > 1) {
            Element more = item.appendElement("details");
            labels.addWord(more, "summary", "reports", reports.size() - 1);
            reports.subList(1, reports.size()).forEach(report -> addReport(more, report));
        }
        addLinks(item, event);
    }

    /** The date in words: in English as the command line has it. */
    static String date(PageEvent event, Labels labels) {
        boolean isOngoing = event.status().equals("ongoing");
        return labels.language().equals("en")
                ? DateText.of(event.date(), isOngoing)
                : interval(
                        event.date().earliest(),
                        event.date().latest(),
                        event.date().kind().code(),
                        labels);
    }

    static String interval(LocalDate earliest, LocalDate latest, String kind, Labels labels) {
        if (latest == null) {
            return labels.word("date.open", earliest);
        }
        String key = earliest.equals(latest) ? "date.day" : kind.equals("span") ? "date.span" : "date.uncertain";
        return labels.word(key, earliest, latest);
    }

    private void addReport(Element parent, Report report) {
        boolean isDateMarked = addSentence(parent.appendElement("p").addClass("s"), report);
        Element origin = parent.appendElement("p").addClass("r");
        addSource(origin, report);
        origin.appendText(" · " + report.published() + " · ");
        origin.appendElement("i")
                .attr("data-m", report.dateMethod())
                .text(labels.word("method." + report.dateMethod()));
        if (report.dateWords() != null && !isDateMarked) {
            origin.appendText(" ");
            origin.appendElement("bdi").attr("lang", report.language()).text("“" + report.dateWords() + "”");
        }
    }

    /** Whether the words of the date are marked in it. */
    private boolean addSentence(Element quote, Report report) {
        if (report.sentence() == null) {
            labels.addWord(quote, "i", "no_text");
            return false;
        }
        quote.attr("lang", report.language()).attr("dir", "auto");
        Quotation quotation = Quotation.of(report, page.leftOut().sentenceChars());
        quotation.addTo(quote);
        return quotation.date() != null;
    }

    /** The outlet, with a link where the address is one of the web: any other could be a script. */
    private void addSource(Element origin, Report report) {
        String url = report.url() == null ? "" : report.url().strip();
        String name = labels.name(report.sourceId());
        if (url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7)) {
            origin.appendElement("a").attr("href", url).text(name);
        } else {
            origin.appendElement("bdi").text(name);
        }
    }

    private void addLinks(Element item, PageEvent event) {
        for (Link link : event.links()) {
            Integer number = numbers.get(link.eventId());
            if (number != null) {
                Element line = item.appendElement("p").addClass("r");
                labels.addWord(line, "i", "link." + link.relation());
                line.appendText(" ");
                NumberTable.addLink(line, page, number, labels);
            }
        }
    }
}
