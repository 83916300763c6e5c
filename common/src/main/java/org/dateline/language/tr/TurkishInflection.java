package org.dateline.language.tr;

import java.util.List;
import java.util.Set;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * Entries of the tables: {@code v:ziyaret et/ed} a verb that has a passive, {@code i:bir araya gel} one that has none,
 * {@code s:yardım yap} what is done by saying that it will be, {@code n:anlaşma} a noun, {@code p:görev süresi} a noun that is
 * owned.
 */
public final class TurkishInflection implements Inflection {

    @Override
    public List<InflectedForm> forms(String entry) {
        int colon = entry.indexOf(':');
        if (colon != 1) {
            return List.of(new InflectedForm(entry, WordForm.PHRASE));
        }
        String words = entry.substring(2);
        return switch (entry.charAt(0)) {
            case 'v' -> TurkishVerb.of(words).forms(true);
            case 'i' -> TurkishVerb.of(words).forms(false);
            case 's' -> TurkishVerb.of(words).announced();
            case 'n' -> nouns(TurkishNoun.forms(words));
            case 'p' -> nouns(TurkishNoun.ownedForms(words));
            default ->
                throw new IllegalArgumentException("unknown '" + entry.substring(0, 2) + "'; v:, i:, s:, n: or p:");
        };
    }

    private static List<InflectedForm> nouns(Set<String> forms) {
        return forms.stream()
                .map(form -> new InflectedForm(form, WordForm.NOUN))
                .toList();
    }
}
