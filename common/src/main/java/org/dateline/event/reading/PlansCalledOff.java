package org.dateline.event.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;

/**
 * "The talks that were due to open on Thursday were put off": what became of a plan told of in a clause within another; "the
 * summit planned for Monday has been called off": and of one that only a noun tells of.
 */
final class PlansCalledOff {
    private static final String POSTPONED = "talks_postponed";
    private static final String CANCELLED = "talks_cancelled";

    private static final int PLAN_REACH = 14;
    private static final int CALL_OFF_REACH = 5;
    private static final Map<String, EventStatus> FATES =
            Map.of(POSTPONED, EventStatus.POSTPONED, CANCELLED, EventStatus.CANCELLED);

    private static final Set<String> PLANNED = Set.of("meeting", "visit", "talks_opened", "election");
    private static final int BE_REACH = 3;

    private final SentenceView view;

    PlansCalledOff(SentenceView view) {
        this.view = view;
    }

    /** "Called off a summit that was planned for June": what was planned is an event of its own. */
    boolean namesPlan(TriggerMatch act) {
        boolean plain = !view.isVerbFirst() && !view.isVerbLast() && !view.isAnalytic() && !view.hasCases();
        boolean off = FATES.containsKey(act.pattern().mode());
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
                    && FATES.containsKey(trigger.pattern().mode());
            if (off) {
                return true;
            }
        }
        return false;
    }

    void settle(List<EventDraft> drafts) {
        boolean told = drafts.stream().anyMatch(draft -> FATES.containsKey(draft.mode));
        if (!told) {
            drafts.forEach(this::settlePassive);
        }
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

    private void settlePassive(EventDraft draft) {
        boolean open = draft.status == EventStatus.SCHEDULED || draft.status == EventStatus.OCCURRED;
        if (!draft.match.isNoun() || !open || !PLANNED.contains(draft.mode)) {
            return;
        }
        Hits hits = view.words().hits();
        for (int t = draft.match.end(); t < view.end(); t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                if (hits.lexeme(h) instanceof Trigger trigger && isDoneToIt(trigger, t, draft)) {
                    draft.status = FATES.get(trigger.pattern().mode());
                }
            }
        }
    }

    /** "Has been cancelled", in the clause of the noun. */
    private boolean isDoneToIt(Trigger trigger, int token, EventDraft draft) {
        return FATES.containsKey(trigger.pattern().mode())
                && !trigger.pattern().isNominal()
                && view.clauses().of(token) == draft.match.clause()
                && !view.has(WordClass.NOT, token - BE_REACH, token)
                && !view.has(WordClass.MODAL, token - BE_REACH, token)
                && (view.has(WordClass.BE, token - BE_REACH, token)
                        || trigger.form() == WordForm.PASSIVE
                        || trigger.pattern().voice() == Voice.PASSIVE);
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
        return FATES.getOrDefault(act.mode, plan.status);
    }
}
