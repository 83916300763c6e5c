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

    /** Says that the table has only the first of so many rows, where it has. */
    static void noteRows(Element parent, Labels labels, int most, int all) {
        if (all > most) {
            Section.note(parent, labels, "note.rows", most, all);
        }
    }

    /** Appends a cell that leads to an event of the list. */
    static void addEvent(Element row, Page page, int event, Labels labels) {
        addLink(row.appendElement("td"), page, event, labels);
    }

    static void addLink(Element cell, Page page, int event, Labels labels) {
        cell.appendElement("a")
                .attr("href", "#e" + event)
                .appendElement("bdi")
                .text(EventTitle.of(page.events().get(event), labels));
    }
}
