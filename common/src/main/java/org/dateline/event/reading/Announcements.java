package org.dateline.event.reading;

import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Tokens;

/** {@code أعلن أمس أن البلدين اتفقا}: what is made known on a day is of that day, where nothing is said of another. */
final class Announcements {
    private static final String ANNOUNCE = "علن";

    private final SentenceView view;

    Announcements(SentenceView view) {
        this.view = view;
    }

    /** True where the verb of the clause above announces the act, whose day is then that of the verb. */
    boolean date(EventDraft draft, ClauseKind kind) {
        if (!view.isVerbFirst() || kind != ClauseKind.THAT || !SpeechActs.isAnnounced(draft.mode)) {
            return false;
        }
        int parent = view.clauses().parent(draft.match.clause());
        for (int t = view.clauses().begin(parent); t < draft.match.begin(); t++) {
            if (view.clauses().of(t) == parent && view.words().is(t, WordClass.SAY)) {
                return isAnnouncing(t);
            }
        }
        return false;
    }

    private boolean isAnnouncing(int token) {
        Tokens tokens = view.words().tokens();
        return view.text().substring(tokens.begin(token), tokens.end(token)).contains(ANNOUNCE);
    }
}
