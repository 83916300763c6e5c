package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexemeKind;

/**
 * Whether the noun of an act stands for one that happened or is to happen, rather than for the matter in general: it has
 * its own date, or something is dated by it, or it "took place", or the sentence stands to it as after or during.
 */
final class Happenings {
    private static final int NEAR = 3;
    private final SentenceView view;
    private final HeadlineNouns headlines;

    Happenings(SentenceView view) {
        this.view = view;
        headlines = new HeadlineNouns(view);
    }

    boolean isOne(EventDraft draft, List<EventDraft> drafts) {
        TriggerMatch match = draft.match;
        if (match.pattern().need() == Need.DATE || match.pattern().need() == Need.DATE_AMONG_STATES) {
            return draft.date != null;
        }
        boolean told = view.isByEndings()
                && view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && match.pattern().extras().has(Extras.Flag.DATED_ONLY);
        return !match.isNoun() && !told
                || match.pattern().extras().has(Extras.Flag.HAPPENED)
                || draft.date != null
                || draft.offset != null
                || (!match.pattern().extras().has(Extras.Flag.DATED_ONLY) || isBetweenTwo(draft))
                        && isInFocus(draft, drafts)
                || tookPlace(match)
                || headlines.open(match)
                        && (!match.pattern().extras().has(Extras.Flag.DATED_ONLY)
                                || match.pattern().need() != Need.TWO
                                || headlines.nameTwo(match));
    }

    /** "After talks with the president, he said": with whom is named on both sides. */
    private boolean isBetweenTwo(EventDraft draft) {
        boolean asked = draft.match.pattern().need() == Need.TWO && !view.isVerbFirst() && !view.isByEndings();
        for (ActorGroup group : asked ? view.groups() : List.<ActorGroup>of()) {
            boolean beside = group.begin() >= draft.match.end()
                    && group.begin() - draft.match.end() <= NEAR
                    && (group.isBehind(WordClass.WITH) || group.isBehind(WordClass.BETWEEN));
            if (beside) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOffsetBase(EventDraft draft, List<EventDraft> drafts) {
        return drafts.stream().anyMatch(other -> other.offsetBase == draft);
    }

    private boolean isInFocus(EventDraft draft, List<EventDraft> drafts) {
        TriggerMatch match = draft.match;
        return draft.place.title()
                || view.clauses().kind(match.clause()) == ClauseKind.AFTER && !isAhead(match)
                || standsAround(match)
                || isOffsetBase(draft, drafts);
    }

    private boolean isAhead(TriggerMatch match) {
        return view.words().is(view.clauses().begin(match.clause()), WordClass.BEFORE);
    }

    private boolean standsAround(TriggerMatch match) {
        int from = match.begin() - NEAR;
        if (view.isByEndings()) {
            int to = match.end() + NEAR;
            return view.has(WordClass.AFTER, match.end(), to) || view.has(WordClass.DURING, match.end(), to);
        }
        return view.has(WordClass.AFTER, from, match.begin()) || view.has(WordClass.DURING, from, match.begin());
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
