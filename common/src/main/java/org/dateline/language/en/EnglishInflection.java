package org.dateline.language.en;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of English verbs and nouns.
 *
 * <ul>
 *   <li>{@code v:condemn}: condemn, condemns, condemned, condemning
 *   <li>{@code v:meet/met}: past and participle alike; {@code v:withdraw/withdrew/withdrawn}: each its own
 *   <li>{@code v:call for}: the first word changes, the rest stays
 *   <li>{@code n:accusation}: accusation, accusations; {@code n:summit meeting}: the last word changes
 * </ul>
 */
public final class EnglishInflection implements Inflection {
    private static final String VERB = "v:";
    private static final String NOUN = "n:";
    private static final String VOWELS = "aeiou";

    @Override
    public List<InflectedForm> forms(String entry) {
        if (entry.startsWith(VERB)) {
            return verb(entry.substring(VERB.length()));
        }
        if (entry.startsWith(NOUN)) {
            String noun = entry.substring(NOUN.length());
            return List.of(
                    new InflectedForm(noun, WordForm.NOUN), new InflectedForm(withEnding(noun, "s"), WordForm.NOUN));
        }
        return List.of(new InflectedForm(entry, WordForm.PHRASE));
    }

    private static List<InflectedForm> verb(String entry) {
        int space = entry.indexOf(' ');
        String rest = space < 0 ? "" : entry.substring(space);
        String[] parts = (space < 0 ? entry : entry.substring(0, space)).split("/");
        String base = parts[0];
        String past = parts.length > 1 ? parts[1] : withEnding(base, "ed");
        String participle = parts.length > 2 ? parts[2] : past;
        List<InflectedForm> forms = new ArrayList<>();
        forms.add(new InflectedForm(withEnding(base, "s") + rest, WordForm.PRESENT));
        forms.add(new InflectedForm(ing(base, past) + rest, WordForm.ING));
        if (base.equals(past)) {
            forms.add(new InflectedForm(base + rest, WordForm.ANY));
            return forms;
        }
        forms.add(new InflectedForm(base + rest, WordForm.BASE));
        if (past.equals(participle)) {
            forms.add(new InflectedForm(past + rest, WordForm.PAST_OR_PARTICIPLE));
        } else {
            forms.add(new InflectedForm(past + rest, WordForm.PAST));
            forms.add(new InflectedForm(participle + rest, WordForm.PARTICIPLE));
        }
        return forms;
    }

    private static String withEnding(String word, String ending) {
        char last = word.charAt(word.length() - 1);
        String before = word.substring(0, word.length() - 1);
        boolean afterVowel = word.length() > 1 && VOWELS.indexOf(word.charAt(word.length() - 2)) >= 0;
        if (last == 'y' && !afterVowel) {
            return before + "i" + (ending.equals("s") ? "es" : ending);
        }
        if (ending.equals("ed")) {
            return last == 'e' ? word + "d" : word + ending;
        }
        boolean hissing = last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
        return hissing || last == 'o' ? word + "es" : word + ending;
    }

    private static String ing(String base, String past) {
        char last = base.charAt(base.length() - 1);
        if (last == 'e' && !base.endsWith("ee") && !base.endsWith("oe")) {
            return base.endsWith("ie")
                    ? base.substring(0, base.length() - 2) + "ying"
                    : base.substring(0, base.length() - 1) + "ing";
        }
        boolean doubled = past.equals(base + last + "ed") || past.equals(base) && isShort(base);
        return (doubled ? base + last : base) + "ing";
    }

    /** "put" and "cut" double their last letter. */
    private static boolean isShort(String base) {
        int length = base.length();
        return length == 3 && VOWELS.indexOf(base.charAt(1)) >= 0;
    }
}
