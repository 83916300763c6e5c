package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;

/** "The talks that were due to open on Thursday were put off": what became of a plan told of in a clause within another. */
final class PlansCalledOff {
    private static final String POSTPONED = "talks_postponed";
    private static final String CANCELLED = "talks_cancelled";

    private final SentenceView view;

    PlansCalledOff(SentenceView view) {
        this.view = view;
    }

    void settle(List<EventDraft> drafts) {
        for (EventDraft plan : drafts) {
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
                plan.status = switch (act.mode) {
                    case POSTPONED -> EventStatus.POSTPONED;
                    case CANCELLED -> EventStatus.CANCELLED;
                    default -> plan.status;
                };
            }
        }
    }
}
