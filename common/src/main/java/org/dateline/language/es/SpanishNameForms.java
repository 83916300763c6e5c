package org.dateline.language.es;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.AliasKind;
import org.dateline.actor.NameForms;
import org.dateline.actor.table.NameRow;

/**
 * The genders and numbers of adjectives of states, from the masculine in the table.
 *
 * <ul>
 *   <li>{@code ruso}: rusa, rusos, rusas
 *   <li>{@code francés}: francesa, franceses, francesas; {@code alemán}: alemana, {@code español}: española
 *   <li>{@code iraní}: iraníes; {@code belga}, {@code estadounidense}: one form for both genders
 * </ul>
 */
public final class SpanishNameForms implements NameForms {

    @Override
    public List<NameForm> derived(NameRow name) {
        if (name.kind() != AliasKind.DEMONYM
                || name.form().endsWith("s") && !name.form().endsWith("és")) {
            return List.of();
        }
        String masculine = name.form();
        String feminine = feminine(masculine);
        List<NameForm> forms = new ArrayList<>();
        forms.add(demonym(SpanishPlurals.of(masculine)));
        if (!feminine.equals(masculine)) {
            forms.add(demonym(feminine));
            forms.add(demonym(feminine + "s"));
        }
        return forms;
    }

    private static NameForm demonym(String form) {
        return new NameForm(form, AliasKind.DEMONYM, false);
    }

    private static String feminine(String masculine) {
        char last = masculine.charAt(masculine.length() - 1);
        if (last == 'o') {
            return masculine.substring(0, masculine.length() - 1) + "a";
        }
        boolean consonant = "lnsr".indexOf(last) >= 0;
        return consonant ? SpanishPlurals.withoutLastAccent(masculine) + "a" : masculine;
    }
}
