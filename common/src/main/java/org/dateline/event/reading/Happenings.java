package org.dateline.event.reading;

import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexemeKind;

/**
 * Whether the noun of an act stands for one that happened or is to happen, rather than for the matter in general: it has
 * its own date, or something is dated by it, or it "took place", or the sentence stands to it as after or during.
 */
final class Happenings {
    private static final int NEAR = 3;
    private final SentenceView view;

    Happenings(SentenceView view) {
        this.view = view;
    }

    boolean isOne(EventDraft draft) {
        TriggerMatch match = draft.match;
        return !match.isNoun()
                || match.pattern().extras().has(Extras.Flag.HAPPENED)
                || draft.date != null
                || draft.offset != null
                || !match.pattern().extras().has(Extras.Flag.DATED_ONLY) && isInFocus(draft)
                || tookPlace(match);
    }

    private boolean isInFocus(EventDraft draft) {
        TriggerMatch match = draft.match;
        return draft.place.title()
                || view.clauses().kind(match.clause()) == ClauseKind.AFTER
                || standsAround(match)
                || isCountedFrom(match);
    }

    private boolean standsAround(TriggerMatch match) {
        int from = match.begin() - NEAR;
        return view.has(WordClass.AFTER, from, match.begin())
                || view.has(WordClass.DURING, from, match.begin())
                || view.has(WordClass.BEFORE, from, match.begin());
    }

    private boolean isCountedFrom(TriggerMatch match) {
        for (DateAt date : view.dates()) {
            if (date.timex().eventOffset() != null && Anchoring.countsFrom(date, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean tookPlace(TriggerMatch match) {
        if (view.has(WordClass.DONE, match.begin() - 2, match.begin())) {
            return true;
        }
        for (int t = view.begin(); t < view.end(); t++) {
            boolean near = t >= match.begin() - 4 && t < match.end() + 12;
            boolean clause = view.clauses().of(t) == match.clause();
            boolean verb = view.words().hits().has(t, LexemeKind.CONTEXT)
                    && view.words().endOf(t, WordClass.HAPPEN) > 0;
            if (near && clause && verb) {
                return true;
            }
        }
        return false;
    }
}
