package org.dateline.export.html;

import org.jsoup.nodes.Element;

/** Writes tables of numbers and links under a picture. */
final class NumberTable {

    private NumberTable() {}

    /** Appends an empty table that can be scrolled on its own, named by the words of {@code key}, and gives it back. */
    static Element add(Element parent, Labels labels, String key) {
        Element box = parent.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", labels.word(key))
                .attr("data-wl", key);
        Element table = box.appendElement("table");
        labels.addWord(table, "caption", key).addClass("hidden");
        return table;
    }

    /** The same with a header of those words; gives the body back. */
    static Element add(Element parent, Labels labels, String key, String... columns) {
        Element table = add(parent, labels, key);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            labels.addWord(head, "th", column).attr("scope", "col");
        }
        return table.appendElement("tbody");
    }

    /** Appends a cell that leads to an event of the list. */
    static void addEvent(Element row, Page page, int event) {
        addLink(row.appendElement("td"), page, event);
    }

    static void addLink(Element cell, Page page, int event) {
        cell.appendElement("a")
                .attr("href", "#e" + event)
                .attr("lang", "en")
                .attr("dir", "ltr")
                .text(page.events().get(event).title());
    }
}
