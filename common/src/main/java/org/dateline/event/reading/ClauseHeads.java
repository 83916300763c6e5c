package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** The places in a clause where a subject begins. */
final class ClauseHeads {
    private static final int PLAN_REACH = 3;

    private final SentenceView view;

    ClauseHeads(SentenceView view) {
        this.view = view;
    }

    /** Where subjects stand if the verb stands last: first in the clause, or behind a date, a comma or a plan. */
    boolean have(TriggerMatch match, WordClass wordClass) {
        int begin = view.clauses().begin(match.clause());
        for (int t = begin; t < match.begin(); t++) {
            boolean head = t == begin || view.words().isDate(t - 1) || isOpener(t - 1) || isEndOfPlan(t);
            if (head && view.clauses().of(t) == match.clause() && view.words().is(t, wordClass)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpener(int token) {
        long openers = WordClass.AND.bit() | WordClass.THAT.bit() | WordClass.ADVERB.bit();
        return view.words().isComma(token) || (view.words().classesAt(token) & openers) != 0;
    }

    private boolean isEndOfPlan(int token) {
        for (int t = Math.max(view.begin(), token - PLAN_REACH); t < token; t++) {
            if (view.words().endOf(t, WordClass.PLAN) == token) {
                return true;
            }
        }
        return false;
    }
}
