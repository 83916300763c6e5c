package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;

/** {@code أنشئت البعثة بقرار صدر في 7 آب}: what is done by a resolution is done on its day. */
final class ByResolutions {
    private static final String ADOPTED = "resolution_adopted";

    private final SentenceView view;
    private final List<EventDraft> drafts;

    ByResolutions(SentenceView view, List<EventDraft> drafts) {
        this.view = view;
        this.drafts = drafts;
    }

    /** The day of the resolution by which an undated act of the past was done; null if there is none. */
    DateAt dateOf(EventDraft draft) {
        boolean open = view.isVerbFirst()
                && draft.date == null
                && !draft.match.isNoun()
                && draft.status == EventStatus.OCCURRED
                && !draft.mode.equals(ADOPTED);
        for (EventDraft other : open ? drafts : List.<EventDraft>of()) {
            TriggerMatch.ObjectAt resolution = other.match.object();
            boolean by = other.mode.equals(ADOPTED)
                    && other.date != null
                    && resolution != null
                    && resolution.begin() >= draft.match.end()
                    && view.words().tokens().letter(resolution.begin(), 0) == 'ب';
            if (by && !hasComma(draft.match.end(), other.match.begin())) {
                return other.date;
            }
        }
        return null;
    }

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.words().isComma(t)) {
                return true;
            }
        }
        return false;
    }
}
