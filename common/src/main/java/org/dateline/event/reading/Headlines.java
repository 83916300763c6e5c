package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;

/** Tells the infinitive by which English headlines announce what is to come: "Putin to visit Turkey on Tuesday". */
final class Headlines {
    private final SentenceView view;

    Headlines(SentenceView view) {
        this.view = view;
    }

    /**
     * True for a verb behind "to" right behind the actors that open the title: "Putin to visit", not "Kerry urges Russia to
     * withdraw", nor "Russia to blame".
     */
    boolean announce(TriggerMatch match) {
        Words words = view.words();
        int to = match.begin() - 1;
        int begin = view.clauses().begin(match.clause());
        boolean mayBe = view.isTitle()
                && view.clauses().kind(match.clause()) == ClauseKind.MAIN
                && to > begin
                && words.isWritten(to, "to")
                && !words.is(to, WordClass.FAIL);
        return mayBe && opensWithActors(begin, to);
    }

    private boolean opensWithActors(int begin, int to) {
        int last = to - 1;
        while (last > begin && (view.words().isDate(last) || view.words().is(last, WordClass.ON))) {
            last--;
        }
        for (ActorGroup group : view.groups()) {
            if (group.begin() == begin) {
                return group.bare() && !group.isAdjective() && !group.isTalks() && group.end() == last + 1;
            }
        }
        return false;
    }
}
