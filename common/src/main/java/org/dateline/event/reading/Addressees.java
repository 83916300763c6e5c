package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Finds who is to do what a verb asks for: "demanded on Monday that Libya", "demanded Libya". */
final class Addressees {
    private final SentenceView view;

    Addressees(SentenceView view) {
        this.view = view;
    }

    /** The actor right behind the verb or its "that"; empty if there is none. */
    Optional<ActorGroup> of(TriggerMatch match) {
        int that = thatBehind(match.end());
        int from = that < 0 ? match.end() : that + 1;
        int reach = that < 0 ? 0 : 1;
        return view.groups().stream()
                .filter(group -> group.begin() >= from && group.begin() - from <= reach)
                .filter(group -> group.bare() && !group.isTalks())
                .findFirst();
    }

    /** Over a date; -1 if there is no "that". */
    private int thatBehind(int token) {
        int t = token;
        while (t < view.end() && (view.words().isDate(t) || isBeforeDate(t))) {
            t++;
        }
        return t < view.end() && view.words().is(t, WordClass.THAT) ? t : -1;
    }

    private boolean isBeforeDate(int token) {
        return view.words().isPreposition(token)
                && token + 1 < view.end()
                && view.words().isDate(token + 1);
    }
}
