package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** "The talks that were due to open on Thursday were put off": what became of a plan told of in a clause within another. */
final class PlansCalledOff {
    private static final String POSTPONED = "talks_postponed";
    private static final String CANCELLED = "talks_cancelled";

    private static final int PLAN_REACH = 14;
    private static final int CALL_OFF_REACH = 5;

    private final SentenceView view;

    PlansCalledOff(SentenceView view) {
        this.view = view;
    }

    /** "Called off a summit that was planned for June": what was planned is an event of its own. */
    boolean namesPlan(TriggerMatch act) {
        boolean plain = !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic() && !view.hasCases();
        boolean off =
                act.pattern().mode().equals(POSTPONED) || act.pattern().mode().equals(CANCELLED);
        if (!plain || !off || act.isNoun() || act.object() == null) {
            return false;
        }
        int end = Math.min(view.end(), act.object().end() + PLAN_REACH);
        for (int t = act.object().end(); t < end && !view.words().isComma(t); t++) {
            if (view.words().is(t, WordClass.PLAN)) {
                return true;
            }
        }
        return false;
    }

    /** "Trump called off the summit with Kim": who calls it off was to be there. */
    static boolean isCalledOff(TriggerMatch noun, SentenceView view) {
        Hits hits = view.words().hits();
        boolean plain = !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic() && !view.hasCases();
        int from = Math.max(view.begin(), noun.begin() - CALL_OFF_REACH);
        for (int h = plain ? hits.from(from) : 0; plain && h < hits.to(noun.begin() - 1); h++) {
            boolean off = hits.begin(h) >= from
                    && hits.lexeme(h) instanceof Trigger trigger
                    && !trigger.pattern().isNominal()
                    && (trigger.pattern().mode().equals(POSTPONED)
                            || trigger.pattern().mode().equals(CANCELLED));
            if (off) {
                return true;
            }
        }
        return false;
    }

    void settle(List<EventDraft> drafts) {
        for (EventDraft plan : drafts) {
            if (plan.match.isNoun()) {
                settleNoun(plan, drafts);
                continue;
            }
            int clause = plan.match.clause();
            boolean within = plan.status == EventStatus.SCHEDULED
                    && !plan.match.isNoun()
                    && view.clauses().kind(clause) == ClauseKind.RELATIVE;
            if (within) {
                settle(plan, drafts);
            }
        }
    }

    private void settle(EventDraft plan, List<EventDraft> drafts) {
        int above = view.clauses().parent(plan.match.clause());
        for (EventDraft act : drafts) {
            if (act.status == EventStatus.OCCURRED && act.match.clause() == above) {
                plan.status = after(act, plan);
            }
        }
    }

    private static void settleNoun(EventDraft plan, List<EventDraft> drafts) {
        for (EventDraft act : drafts) {
            boolean its = act.match.object() != null
                    && act.match.object().begin() <= plan.match.begin()
                    && plan.match.begin() < act.match.object().end();
            if (its && act != plan && act.status == EventStatus.OCCURRED) {
                plan.status = after(act, plan);
            }
        }
    }

    private static EventStatus after(EventDraft act, EventDraft plan) {
        return switch (act.mode) {
            case POSTPONED -> EventStatus.POSTPONED;
            case CANCELLED -> EventStatus.CANCELLED;
            default -> plan.status;
        };
    }
}
