package org.dateline.language.es;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.InflectedForm;
import org.dateline.event.pattern.Inflection;
import org.dateline.event.pattern.WordForm;

/**
 * The forms of Spanish verbs and nouns, third person only.
 *
 * <ul>
 *   <li>{@code v:firmar}, {@code v:romper}, {@code v:recibir}: firma, firman, firmó, firmaron, firmará, firmarán, firmando,
 *       firmado in both genders and numbers; the subjunctives firme, firmara and firmase, which stand where another verb
 *       governs them
 *   <li>{@code v:decir/dice/dijo/dicho/dirá/diga}: present, simple past, participle, future, subjunctive; a part left empty is
 *       regular
 *   <li>{@code v:reunirse/reúne}: "se reúne", "se reunió", "se ha reunido", "reunirse"
 *   <li>{@code v:poner/pone/puso/puesto/pondrá fin a}: the first word changes, the rest stays; "a" and "de" at the end also as
 *       "al" and "del"
 *   <li>{@code n:acuerdo de paz}: acuerdos de paz; {@code n:visita oficial/visitas oficiales}: the plural behind the slash
 * </ul>
 */
public final class SpanishInflection implements Inflection {
    private static final String VERB = "v:";
    private static final String NOUN = "n:";
    private static final List<String> AUXILIARIES = List.of("ha", "han", "había", "habían");

    @Override
    public List<InflectedForm> forms(String entry) {
        if (entry.startsWith(VERB)) {
            return verb(entry.substring(VERB.length()));
        }
        List<InflectedForm> forms = new ArrayList<>();
        if (entry.startsWith(NOUN)) {
            addNoun(forms, entry.substring(NOUN.length()));
        } else {
            add(forms, entry, "", WordForm.PHRASE);
        }
        return forms;
    }

    private static void addNoun(List<InflectedForm> forms, String entry) {
        int slash = entry.indexOf('/');
        String singular = slash < 0 ? entry : entry.substring(0, slash);
        int space = singular.indexOf(' ');
        String head = space < 0 ? singular : singular.substring(0, space);
        String rest = space < 0 ? "" : singular.substring(space);
        add(forms, head, rest, WordForm.NOUN);
        add(forms, slash < 0 ? SpanishPlurals.of(head) + rest : entry.substring(slash + 1), "", WordForm.NOUN);
    }

    private static List<InflectedForm> verb(String entry) {
        int space = entry.indexOf(' ');
        String rest = space < 0 ? "" : entry.substring(space);
        SpanishVerb verb = SpanishVerb.of(space < 0 ? entry : entry.substring(0, space));
        String before = verb.reflexive() ? "se " : "";
        List<InflectedForm> forms = new ArrayList<>();
        add(forms, verb.infinitive() + (verb.reflexive() ? "se" : ""), rest, WordForm.BASE);
        add(forms, verb.gerund() + (verb.reflexive() ? "se" : ""), rest, WordForm.ING);
        addNumbers(forms, before + verb.present(), rest, WordForm.PRESENT);
        addNumbers(forms, before + verb.future(), rest, WordForm.FUTURE);
        addNumbers(
                forms, before + verb.future().substring(0, verb.future().length() - 1) + "ía", rest, WordForm.FUTURE);
        add(forms, before + verb.past(), rest, WordForm.PAST);
        add(forms, before + verb.pastPlural(), rest, WordForm.PAST);
        addNumbers(forms, before + verb.subjunctive(), rest, WordForm.BASE);
        addNumbers(forms, before + verb.pastSubjunctive("ra"), rest, WordForm.BASE);
        addNumbers(forms, before + verb.pastSubjunctive("se"), rest, WordForm.BASE);
        if (verb.reflexive()) {
            AUXILIARIES.forEach(have -> add(forms, before + have + ' ' + verb.participle(), rest, WordForm.PAST));
        } else {
            String stem = verb.participle().substring(0, verb.participle().length() - 1);
            List.of("o", "a", "os", "as").forEach(ending -> add(forms, stem + ending, rest, WordForm.PARTICIPLE));
        }
        return forms;
    }

    /** The singular, and the plural: "firma", "firman"; "firmará", "firmarán". */
    private static void addNumbers(List<InflectedForm> forms, String singular, String rest, WordForm kind) {
        add(forms, singular, rest, kind);
        add(forms, singular + 'n', rest, kind);
    }

    private static void add(List<InflectedForm> forms, String form, String rest, WordForm kind) {
        String whole = form + rest;
        if (forms.stream().noneMatch(other -> other.form().equals(whole))) {
            forms.add(new InflectedForm(whole, kind, true));
            if (whole.endsWith(" a") || whole.endsWith(" de")) {
                forms.add(new InflectedForm(whole + 'l', kind, true));
            }
        }
    }
}
