package org.dateline.language;

import java.util.List;
import java.util.Set;
import org.dateline.event.pattern.Agreement;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.language.ar.ArabicAgreement;
import org.dateline.language.ar.ArabicInflection;
import org.dateline.language.ar.ArabicProclitics;
import org.dateline.language.en.EnglishInflection;
import org.dateline.text.Proclitics;

/** The languages that Dateline reads: a folder of tables and a line here for each. */
public final class Languages {
    /** BCP 47 tags of the languages whose texts are read for dates and events. */
    public static final List<String> ALL = List.of("ar", "en");

    /** The languages whose texts are read for dates: those of {@link #ALL}, and those that have no event tables yet. */
    public static final List<String> TIMEX = List.of("ar", "en", "fr", "es", "tr");

    /** Those of them whose verbs come last in the clause. */
    private static final Set<String> VERB_FINAL = Set.of("tr", "fa");

    private Languages() {}

    /** How the language writes short words onto the next one. */
    public static Proclitics proclitics(String language) {
        return language.equals("ar") ? new ArabicProclitics() : Proclitics.NONE;
    }

    /** True where the verb of a clause comes behind its dates. */
    public static boolean isVerbFinal(String language) {
        return VERB_FINAL.contains(language);
    }

    /** How the language inflects the words of event patterns and orders its clauses. */
    public static EventGrammar eventGrammar(String language) {
        return language.equals("ar")
                ? new EventGrammar(new ArabicInflection(), true, new ArabicAgreement())
                : new EventGrammar(new EnglishInflection(), false, Agreement.ANY);
    }
}
