package org.dateline.export.html;

import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A part of a page: a picture and what is read under it.
 *
 * @param key of its heading
 * @param picture the picture; it stands in the page until a script draws one that can be touched
 * @param below appends what stands under the picture
 */
record Section(String key, Element picture, Consumer<Element> below) {

    /** Appends it to the main part of a page; where the picture is empty, that there is no event. */
    void addTo(Element main, Labels labels) {
        Element section = main.appendElement("section").attr("id", key);
        labels.addWord(section, "h2", key);
        if (picture.childrenSize() == 0) {
            note(section, labels, "nothing");
            return;
        }
        Element figure = section.appendElement("figure");
        Element still = figure.appendElement("div")
                .addClass("scroll still")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", labels.word(key))
                .attr("data-wl", key);
        still.appendChild(picture);
        figure.appendElement("div").addClass("live").attr("data-chart", key).attr("hidden", true);
        below.accept(section);
    }

    /** The picture as it stands alone: with the legend that a page has below it. */
    Element standingAlone() {
        Element under = new Element("div");
        below.accept(under);
        Element legend = under.selectFirst(".legend");
        Element alone = picture.clone();
        if (legend != null) {
            Legend.draw(alone, legend);
        }
        return alone;
    }

    /** Appends a block that is folded until it is asked for, and gives it back. */
    static Element folded(Element section, Labels labels) {
        Element details = section.appendElement("details").addClass("numbers");
        labels.addWord(details, "summary", "numbers");
        return details;
    }

    /** Appends a remark, and gives it back. */
    static Element note(Element section, Labels labels, String key, Object... values) {
        return labels.addWord(section, "p", key, values).addClass("note");
    }
}
