package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;

/** Finds the verb of asking whose object is to do what an infinitive names: "urged him to agree", {@code призвал его уйти}. */
final class Callers {
    static final int NONE = -1;

    private final SentenceView view;

    Callers(SentenceView view) {
        this.view = view;
    }

    /** The token of that verb in the clause of the infinitive; {@link #NONE} if there is none, as in "asked to join". */
    int of(TriggerMatch match) {
        boolean marked = view.hasCases() || view.has(WordClass.TO, match.begin() - 2, match.begin());
        boolean infinitive = match.form() == WordForm.BASE && marked;
        int verb = match.begin() - 1;
        while (infinitive && verb >= view.begin() && view.words().verbAt(verb) == Hits.NONE) {
            verb--;
        }
        boolean called = infinitive && verb >= view.begin() && view.words().is(verb, WordClass.CALL_FOR);
        if (!called || view.clauses().of(verb) != match.clause()) {
            return NONE;
        }
        boolean itself = view.words().is(view.words().endOf(verb, WordClass.CALL_FOR), WordClass.TO);
        return itself ? NONE : verb;
    }
}
