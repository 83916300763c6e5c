package org.dateline.language.ar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The third-person forms of Arabic verbs, and nouns with their pronouns. The conjunctions, {@code س} of the future and
 * the article are taken off by {@link ArabicProclitics}.
 *
 * <ul>
 *   <li>{@code v:استخدم/يستخدم}: past and present by number and gender; a last weak letter changes as it must ({@code
 *       v:دعا/يدعو}, {@code v:التقى/يلتقي})
 *   <li>{@code v:استخدم}: the past alone; {@code v:دعا/يدعو إلى}: the first word changes, the rest stays
 *   <li>{@code +} behind a verb: with the pronoun of an object too ({@code v:اتهم/يتهم+}: {@code اتهمته})
 *   <li>{@code n:زيارة}: and with a pronoun ({@code زيارته}, {@code زيارتها})
 *   <li>{@code p:متهم}: the participle that goes on with the sentence ({@code متهما}, {@code متهمة})
 * </ul>
 */
public final class ArabicInflection implements Inflection {
    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما"};
    private static final String WEAK_LETTERS = "ىيوا";

    @Override
    public List<InflectedForm> forms(String entry) {
        int space = entry.indexOf(' ');
        String rest = space < 0 ? "" : entry.substring(space);
        String first = space < 0 ? entry : entry.substring(0, space);
        if (first.startsWith("v:")) {
            return verb(first.substring(2), rest);
        }
        if (first.startsWith("n:")) {
            return noun(first.substring(2), rest);
        }
        if (first.startsWith("p:")) {
            return participle(first.substring(2), rest);
        }
        return List.of(new InflectedForm(entry, WordForm.PHRASE));
    }

    private static List<InflectedForm> verb(String entry, String rest) {
        boolean withPronoun = entry.endsWith("+");
        String[] stems = (withPronoun ? entry.substring(0, entry.length() - 1) : entry).split("/");
        List<InflectedForm> forms = new ArrayList<>();
        for (String form : past(stems[0])) {
            add(form, withPronoun, new InflectedForm(rest, WordForm.PAST), forms);
        }
        if (stems.length > 1) {
            if (!stems[1].startsWith("ي")) {
                throw new IllegalArgumentException("the present '" + stems[1] + "' does not begin with ي");
            }
            for (String form : present(stems[1])) {
                add(form, withPronoun, new InflectedForm(rest, WordForm.PRESENT), forms);
            }
        }
        return forms;
    }

    private static void add(String form, boolean withPronoun, InflectedForm like, List<InflectedForm> forms) {
        forms.add(new InflectedForm(form + like.form(), like.kind()));
        if (withPronoun && !form.endsWith("ا")) {
            for (String pronoun : PRONOUNS) {
                forms.add(new InflectedForm(form + pronoun + like.form(), like.kind()));
            }
        }
    }

    private static List<String> past(String stem) {
        char last = stem.charAt(stem.length() - 1);
        String bare = stem.substring(0, stem.length() - 1);
        if (last == 'ى') {
            return List.of(stem, bare + "ت", bare + "يا", bare + "تا", bare + "وا");
        }
        if (last == 'ا') {
            return List.of(stem, bare + "ت", bare + "وا", bare + "تا");
        }
        return List.of(stem, stem + "ت", stem + "ا", stem + "تا", stem + "وا");
    }

    private static List<String> present(String stem) {
        String middle = stem.substring(1);
        char last = middle.charAt(middle.length() - 1);
        boolean weak = WEAK_LETTERS.indexOf(last) >= 0;
        String bare = weak ? middle.substring(0, middle.length() - 1) : middle;
        String dual = last == 'ى' || last == 'ا' ? bare + "ي" : middle;
        List<String> forms = new ArrayList<>();
        for (String prefix : List.of("ي", "ت")) {
            forms.add(prefix + middle);
            forms.add(prefix + dual + "ان");
            forms.add(prefix + dual + "ا");
        }
        forms.add("ي" + bare + "ون");
        forms.add("ي" + bare + "وا");
        return forms;
    }

    private static List<InflectedForm> noun(String noun, String rest) {
        List<InflectedForm> forms = new ArrayList<>();
        forms.add(new InflectedForm(noun + rest, WordForm.NOUN));
        String bound = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        for (String pronoun : PRONOUNS) {
            forms.add(new InflectedForm(bound + pronoun + rest, WordForm.BOUND_NOUN));
        }
        if (noun.endsWith("ء")) {
            String carried = noun.substring(0, noun.length() - 1);
            forms.add(new InflectedForm(carried + "ئه" + rest, WordForm.BOUND_NOUN));
            forms.add(new InflectedForm(carried + "ئها" + rest, WordForm.BOUND_NOUN));
            forms.add(new InflectedForm(carried + "ئهما" + rest, WordForm.BOUND_NOUN));
        }
        if (!noun.endsWith("ة") && !noun.endsWith("ء") && !noun.endsWith("ا")) {
            forms.add(new InflectedForm(noun + "ا" + rest, WordForm.NOUN));
        }
        return forms;
    }

    private static List<InflectedForm> participle(String stem, String rest) {
        List<InflectedForm> forms = new ArrayList<>();
        boolean weak = stem.endsWith("ي");
        forms.add(new InflectedForm(stem + "ا" + rest, WordForm.ING));
        forms.add(new InflectedForm(stem + "ة" + rest, WordForm.ING));
        forms.add(new InflectedForm((weak ? stem.substring(0, stem.length() - 1) : stem) + "ين" + rest, WordForm.ING));
        return forms;
    }
}
