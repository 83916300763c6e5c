package org.dateline.export.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What languages are called, in the language of the page. */
final class LanguageName {

    private LanguageName() {}

    /** Appends an element with the name of the language, and gives it back. */
    static Element add(Element parent, String tag, String language, Labels labels) {
        return parent.appendElement(tag).attr("data-l", language).text(of(language, labels.language()));
    }

    /** The name of a language in another one, such as {@code arabe}. */
    static String of(String language, String in) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag(in));
        return name.isEmpty() ? language : name;
    }
}
