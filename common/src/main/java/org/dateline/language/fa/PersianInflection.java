package org.dateline.language.fa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of Persian verbs and nouns, third person only, each with half-spaces and with spaces for them.
 *
 * <ul>
 *   <li>{@code v:محکوم کرد/کن}: both stems; کرد، کردند، کرده، کرده است، کرده‌اند، کرده بود، می‌کند، خواهد کرد, and کند, بکند where
 *       another verb governs them; نکرد, نمی‌کند, می‌کرد tell no act
 *   <li>{@code v:فرا+خواند/خوان}: فراخواند, فرا می‌خواند
 *   <li>{@code f:است}, {@code f:خواهد داشت}: a finite form as it stands
 *   <li>{@code n:دیدار}: دیداری، دیدارها، دیدارهای، دیدارهایی; {@code n:حمله/حملات}: an irregular plural behind the slash; with a
 *       pronoun of its doer: دیدارش، دیدارشان
 * </ul>
 */
public final class PersianInflection implements Inflection {
    private static final String VERB = "v:";
    private static final String FINITE = "f:";
    private static final String NOUN = "n:";
    private static final String WILL = "خواهد ";

    @Override
    public List<InflectedForm> forms(String entry) {
        Map<String, InflectedForm> forms = new LinkedHashMap<>();
        if (entry.startsWith(VERB)) {
            addVerb(forms, entry.substring(VERB.length()));
        } else if (entry.startsWith(FINITE)) {
            String form = entry.substring(FINITE.length());
            add(forms, form, form.contains(WILL) ? WordForm.FUTURE : WordForm.PAST);
        } else if (entry.startsWith(NOUN)) {
            addNoun(forms, entry.substring(NOUN.length()));
        } else {
            add(forms, entry, WordForm.PHRASE);
        }
        return new ArrayList<>(forms.values());
    }

    /** The last word is the verb; those before it stay as they are. */
    private static void addVerb(Map<String, InflectedForm> forms, String entry) {
        int space = entry.lastIndexOf(' ');
        String before = entry.substring(0, space + 1);
        PersianVerb.of(entry.substring(space + 1))
                .formsBehind(before)
                .forEach(form -> add(forms, form.text(), form.kind()));
    }

    private static void addNoun(Map<String, InflectedForm> forms, String entry) {
        int slash = entry.indexOf('/');
        int space = entry.indexOf(' ');
        String noun = entry.substring(0, firstOf(slash, space, entry.length()));
        String rest = space < 0 ? "" : entry.substring(space);
        PersianNoun.forms(noun).forEach(form -> add(forms, form + rest, WordForm.NOUN));
        PersianNoun.withPronoun(noun).forEach(form -> add(forms, form + rest, WordForm.BOUND_NOUN));
        if (slash >= 0) {
            String plural = entry.substring(slash + 1, space < 0 ? entry.length() : space);
            PersianNoun.singular(plural).forEach(form -> add(forms, form + rest, WordForm.NOUN));
        }
    }

    private static int firstOf(int slash, int space, int length) {
        int first = slash < 0 ? length : slash;
        return space < 0 ? first : Math.min(first, space);
    }

    private static void add(Map<String, InflectedForm> forms, String form, WordForm kind) {
        for (String variant : HalfSpaces.variants(form)) {
            forms.putIfAbsent(variant, new InflectedForm(variant, kind));
        }
    }
}
