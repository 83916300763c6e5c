package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;

/** Whether those who spoke with each other did so by telephone: "spoke with Biden by telephone". */
final class Manner {
    private static final String CALL = "phone_call";

    private final SentenceView view;

    Manner(SentenceView view) {
        this.view = view;
    }

    /** The mode of the draft, where its words leave open in which manner they spoke. */
    String of(EventDraft draft) {
        TriggerMatch match = draft.match;
        boolean open = match.pattern().extras().has(Extras.Flag.MANNER_OPEN);
        for (int t = match.end(); open && t < view.end() && view.clauses().of(t) == match.clause(); t++) {
            ObjectWord word = view.words().objectAt(t);
            if (word != null && word.objectKind() == ObjectKind.CALL) {
                return CALL;
            }
        }
        return draft.mode;
    }
}
