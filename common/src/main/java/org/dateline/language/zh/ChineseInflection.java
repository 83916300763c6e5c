package org.dateline.language.zh;

import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * Chinese words have one form.
 *
 * <ul>
 *   <li>{@code v:谴责}: a verb, whose time and voice the words around it tell
 *   <li>{@code n:会谈}: a noun
 * </ul>
 */
final class ChineseInflection implements Inflection {
    private static final String VERB = "v:";
    private static final String NOUN = "n:";

    @Override
    public List<InflectedForm> forms(String entry) {
        if (entry.startsWith(VERB)) {
            return List.of(new InflectedForm(entry.substring(VERB.length()), WordForm.PAST));
        }
        if (entry.startsWith(NOUN)) {
            return List.of(new InflectedForm(entry.substring(NOUN.length()), WordForm.NOUN));
        }
        return List.of(new InflectedForm(entry, WordForm.PHRASE));
    }
}
