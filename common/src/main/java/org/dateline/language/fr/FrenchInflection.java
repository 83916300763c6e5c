package org.dateline.language.fr;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of French verbs and nouns, third person only.
 *
 * <ul>
 *   <li>{@code v:condamner}, {@code v:réunir}, {@code v:suspendre}: condamne, condamnent, condamna, condamnera, condamnant,
 *       condamné in both genders and numbers
 *   <li>{@code v:tenir/tient/tiennent/tenu/tiendra/tint}: present in both numbers, participle, future, simple past
 *   <li>{@code v:s'entretenir/s'entretient ...}, {@code v:se réunir}: "s'est réuni" is the past of a reflexive verb
 *   <li>{@code e:arriver}: "est arrivé" is a past, not a passive
 *   <li>{@code v:mettre/met/mettent/mis/mettra/mit fin à}: the first word changes, the rest stays
 *   <li>the imperfect too, which the press writes for a past: "rencontrait", "signaient"
 *   <li>{@code n:accord}: accord, accords; {@code n:pourparler/pourparlers de paix}: the plural behind the slash
 * </ul>
 */
public final class FrenchInflection implements Inflection {
    private static final String VERB = "v:";
    private static final String VERB_WITH_ETRE = "e:";
    private static final String NOUN = "n:";

    @Override
    public List<InflectedForm> forms(String entry) {
        if (entry.startsWith(VERB)) {
            return verb(entry.substring(VERB.length()), false);
        }
        if (entry.startsWith(VERB_WITH_ETRE)) {
            return verb(entry.substring(VERB_WITH_ETRE.length()), true);
        }
        if (entry.startsWith(NOUN)) {
            return noun(entry.substring(NOUN.length()));
        }
        return List.of(new InflectedForm(entry, WordForm.PHRASE, true));
    }

    private static List<InflectedForm> noun(String entry) {
        int slash = entry.indexOf('/');
        String singular = slash < 0 ? entry : entry.substring(0, slash);
        int space = singular.indexOf(' ');
        String head = space < 0 ? singular : singular.substring(0, space);
        String plural =
                slash < 0 ? plural(head) + (space < 0 ? "" : singular.substring(space)) : entry.substring(slash + 1);
        return List.of(
                new InflectedForm(singular, WordForm.NOUN, true), new InflectedForm(plural, WordForm.NOUN, true));
    }

    private static String plural(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word : word.endsWith("au") ? word + "x" : word + "s";
    }

    private static List<InflectedForm> verb(String entry, boolean withEtre) {
        Reflexive reflexive = Reflexive.of(entry);
        String plain = reflexive.strip(entry);
        int space = plain.indexOf(' ');
        String rest = space < 0 ? "" : plain.substring(space);
        Verb verb = Verb.of(space < 0 ? plain : plain.substring(0, space));
        List<InflectedForm> forms = new ArrayList<>();
        add(forms, reflexive.before(verb.base), rest, WordForm.BASE);
        add(forms, reflexive.before(verb.singular), rest, WordForm.PRESENT);
        add(forms, reflexive.before(verb.plural), rest, WordForm.PRESENT);
        add(forms, reflexive.before(verb.future), rest, WordForm.FUTURE);
        add(forms, reflexive.before(verb.future.substring(0, verb.future.length() - 1) + "ont"), rest, WordForm.FUTURE);
        String conditional = verb.future.substring(0, verb.future.length() - 1);
        add(forms, reflexive.before(conditional + "ait"), rest, WordForm.FUTURE);
        add(forms, reflexive.before(conditional + "aient"), rest, WordForm.FUTURE);
        add(forms, reflexive.before(verb.past), rest, WordForm.PAST);
        add(forms, reflexive.before(verb.pastPlural()), rest, WordForm.PAST);
        add(forms, reflexive.before(verb.ing()), rest, WordForm.ING);
        for (String imperfect : verb.imperfect()) {
            add(forms, reflexive.before(imperfect), rest, WordForm.PAST);
        }
        for (int i = 0; i < Verb.AGREEMENTS.length; i++) {
            String participle = verb.participle(i);
            if (withEtre || reflexive != Reflexive.NONE) {
                for (String auxiliary : reflexive.etre(i >= 2)) {
                    add(forms, auxiliary + ' ' + participle, rest, WordForm.PAST);
                }
            } else {
                add(forms, participle, rest, WordForm.PARTICIPLE);
            }
        }
        return forms;
    }

    private static void add(List<InflectedForm> forms, String form, String rest, WordForm kind) {
        boolean known = forms.stream().anyMatch(other -> other.form().equals(form + rest));
        if (!known) {
            forms.add(new InflectedForm(form + rest, kind, true));
        }
    }

    /** The pronoun before a reflexive verb. */
    private enum Reflexive {
        NONE(""),
        SE("se "),
        S("s'");

        private final String written;

        Reflexive(String written) {
            this.written = written;
        }

        static Reflexive of(String entry) {
            return entry.startsWith(SE.written) ? SE : entry.startsWith(S.written) ? S : NONE;
        }

        String strip(String entry) {
            return this == NONE ? entry : entry.replace("/" + written, "/").substring(written.length());
        }

        String before(String form) {
            return written + form;
        }

        List<String> etre(boolean plural) {
            List<String> auxiliaries = plural ? List.of("sont", "étaient") : List.of("est", "était");
            if (this == NONE) {
                return auxiliaries;
            }
            return auxiliaries.stream()
                    .map(form -> (form.equals("sont") ? "se " : "s'") + form)
                    .toList();
        }
    }

    /** The principal parts of a verb. */
    private record Verb(String base, String singular, String plural, String participle, String future, String past) {
        static final String[] AGREEMENTS = {"", "e", "s", "es"};

        static Verb of(String parts) {
            String[] part = parts.split("/");
            String base = part[0];
            if (part.length == 1) {
                return regular(base);
            }
            if (part.length < 5) {
                throw new IllegalArgumentException(
                        "'" + parts + "' needs the present in both numbers, the participle and the future");
            }
            return new Verb(base, part[1], part[2], part[3], part[4], part.length > 5 ? part[5] : part[1]);
        }

        private static Verb regular(String base) {
            String stem = base.substring(0, base.length() - 2);
            if (base.endsWith("er")) {
                String soft = stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : softG(stem);
                return new Verb(base, stem + "e", stem + "ent", stem + "é", base + "a", soft + "a");
            }
            if (base.endsWith("ir")) {
                return new Verb(base, stem + "it", stem + "issent", stem + "i", base + "a", stem + "it");
            }
            if (base.endsWith("re")) {
                return new Verb(base, stem, stem + "ent", stem + "u", stem + "ra", stem + "it");
            }
            throw new IllegalArgumentException("'" + base + "' is no infinitive");
        }

        private static String softG(String stem) {
            return stem.endsWith("g") ? stem + "e" : stem;
        }

        /** "annoncèrent", "réunirent", "tinrent". */
        String pastPlural() {
            return past.endsWith("a")
                    ? past.substring(0, past.length() - 1)
                                    .replaceAll("ge$", "g")
                                    .replaceAll("ç$", "c") + "èrent"
                    : past.substring(0, past.length() - 1) + "rent";
        }

        /** "annonçait", "réunissaient"; none where the present does not show the stem ("font"). */
        List<String> imperfect() {
            if (!plural.endsWith("ent")) {
                return List.of();
            }
            if (past.endsWith("a") && base.endsWith("er")) {
                String soft = past.substring(0, past.length() - 1);
                return List.of(soft + "ait", soft + "aient");
            }
            String stem = plural.substring(0, plural.length() - "ent".length());
            stem = stem.endsWith("oi") ? stem.substring(0, stem.length() - 1) + "y" : stem;
            return List.of(stem + "ait", stem + "aient");
        }

        /** "annonçant", "réunissant". */
        String ing() {
            return past.endsWith("a") && base.endsWith("er")
                    ? past + "nt"
                    : plural.substring(0, plural.length() - "ent".length()) + "ant";
        }

        String participle(int agreement) {
            boolean silent = participle.endsWith("s") && AGREEMENTS[agreement].equals("s");
            return silent ? participle : participle + AGREEMENTS[agreement];
        }
    }
}
