package org.dateline.export.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Words and names in the language of a page, marked in the elements that hold them so that a script can change it. */
final class Labels {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONG = 1000;

    private final Words words;
    private final Names names;
    private final String language;

    Labels(Words words, Names names, String language) {
        this.words = words;
        this.names = names;
        this.language = language;
    }

    String language() {
        return language;
    }

    String word(String key, Object... values) {
        return words.of(key, language, values);
    }

    String name(String id) {
        return names.label(id, language);
    }

    /** The name of the act; that of its type where the release has none. */
    String act(Act act) {
        return names.labels(act.id()).isEmpty() ? word("kind." + act.type()) : name(act.id());
    }

    /** What stands between two names of a list. */
    String comma() {
        return word("two").replace("{0}", "").replace("{1}", "");
    }

    /** Appends an element with those words, and gives it back. */
    Element addWord(Element parent, String tag, String key, Object... values) {
        Element element = parent.appendElement(tag).attr("data-w", key).text(word(key, values));
        return values.length == 0 ? element : element.attr("data-a", json(values));
    }

    /** Appends an element with the name of an actor, a topic or an outlet. */
    Element addName(Element parent, String tag, String id) {
        return addName(parent, tag, id, LONG);
    }

    /** The same, with a name of so many letters at most. */
    Element addName(Element parent, String tag, String id, int letters) {
        Element element = parent.appendElement(tag).text(cut(name(id), letters)).attr("data-n", id);
        return letters == LONG ? element : element.attr("data-c", Integer.toString(letters));
    }

    /** The text up to that length, with an ellipsis where it is longer. */
    static String cut(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }

    private static String json(Object[] values) {
        try {
            return JSON.writeValueAsString(
                    Arrays.stream(values).map(String::valueOf).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
