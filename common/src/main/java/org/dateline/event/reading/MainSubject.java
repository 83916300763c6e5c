package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.text.Tokens;

/** Who does what the main clause of a sentence tells, whether or not it is an act of ours. */
final class MainSubject {
    private static final int DATELINE = 9;

    private final SentenceView view;

    MainSubject(SentenceView view) {
        this.view = view;
    }

    /** Not whom a verb is done to by a preposition of its own: "called on Russia". */
    Optional<ActorGroup> find() {
        int dash = endOfDateline();
        for (ActorGroup group : view.groups()) {
            int clause = view.clauses().of(group.begin());
            boolean main =
                    group.begin() >= dash && (clause == 0 || view.clauses().begin(clause) == dash);
            boolean asked = !view.isVerbFirst() && !view.isAnalytic() && !view.hasCases() && group.prepositions() != 0;
            if (main && group.bare() && !asked && !group.isAdjective() && !group.isTalks()) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** The dash of "KUWAIT (AFP) - US Secretary of State Colin Powell arrived"; the first token where there is none. */
    private int endOfDateline() {
        Tokens tokens = view.words().tokens();
        for (int t = view.begin() + 1; t < Math.min(view.end(), view.begin() + DATELINE); t++) {
            boolean dash = tokens.isMark(t, '-') || tokens.isMark(t, '–') || tokens.isMark(t, '—');
            if (dash && tokens.spaceBefore(t)) {
                return t;
            }
        }
        return view.begin();
    }
}
