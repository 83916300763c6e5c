package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;

/** Whether an act is told of as part of an occasion: "after the vote", {@code عقب الجلسة}, "during the talks". */
final class Occasions {
    private static final int NOUN_REACH = 3;
    private final SentenceView view;

    Occasions(SentenceView view) {
        this.view = view;
    }

    boolean isNamedWith(TriggerMatch match) {
        if (match.isNoun() || match.form() == WordForm.ING) {
            return false;
        }
        for (int t = match.begin(); t < view.end() - 1; t++) {
            boolean opens = view.words().is(t, WordClass.AFTER) || view.words().is(t, WordClass.DURING);
            boolean near = view.clauses().of(t) == match.clause() || hangsOn(t, match.clause());
            if (opens && near && !view.words().isHidden(t) && hasOccasion(t + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hangsOn(int token, int clause) {
        int its = view.clauses().of(token);
        return view.clauses().hasParent(its) && view.clauses().parent(its) == clause;
    }

    private boolean hasOccasion(int from) {
        for (int t = from; t < Math.min(view.end(), from + NOUN_REACH); t++) {
            ObjectWord word = view.words().objectAt(t);
            if (word != null) {
                return switch (word.objectKind()) {
                    case VOTE, MEETING, TALKS, CONFERENCE, CALL, VISIT -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
