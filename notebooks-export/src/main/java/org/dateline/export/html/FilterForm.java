package org.dateline.export.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What one can search and filter by. It needs scripts, and shows only where they run. */
final class FilterForm {

    private FilterForm() {}

    static void addTo(Element main, Page page, Labels labels) {
        Element form = main.appendElement("form")
                .attr("id", "filters")
                .attr("hidden", true)
                .attr("role", "search")
                .attr("aria-label", labels.word("filters"))
                .attr("data-wl", "filters");
        field(form, labels, "search")
                .appendElement("input")
                .attr("type", "search")
                .attr("name", "search");
        List<PageEvent> events = page.events();
        names(form, labels, "actor", events.stream().flatMap(event -> event.actorIds().stream()));
        names(form, labels, "topic", events.stream().flatMap(event -> event.topicIds().stream()));
        words(form, labels, "kind", events.stream().map(event -> event.act().type()));
        words(form, labels, "status", events.stream().map(PageEvent::status));
        day(form, labels, "from");
        day(form, labels, "until");
        labels.addWord(form, "button", "clear").attr("type", "reset");
        main.appendElement("p").attr("id", "count").attr("role", "status").attr("aria-live", "polite");
    }

    private static Element field(Element form, Labels labels, String key) {
        Element label = form.appendElement("label");
        labels.addWord(label, "span", key);
        return label;
    }

    private static void day(Element form, Labels labels, String key) {
        field(form, labels, key).appendElement("input").attr("type", "date").attr("name", key);
    }

    private static Element select(Element form, Labels labels, String key) {
        Element select = field(form, labels, key).appendElement("select").attr("name", key);
        labels.addWord(select, "option", "any").attr("value", "");
        return select;
    }

    private static void names(Element form, Labels labels, String key, Stream<String> ids) {
        Element select = select(form, labels, key);
        ids.distinct()
                .sorted(Comparator.comparing(labels::name).thenComparing(Comparator.naturalOrder()))
                .forEach(id -> labels.addName(select, "option", id).attr("value", id));
    }

    private static void words(Element form, Labels labels, String key, Stream<String> codes) {
        Element select = select(form, labels, key);
        codes.distinct()
                .sorted()
                .forEach(code ->
                        labels.addWord(select, "option", key + "." + code).attr("value", code));
    }
}
