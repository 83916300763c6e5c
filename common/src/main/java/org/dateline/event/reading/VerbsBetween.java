package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** The verbs that part an actor from an act: no auxiliaries, and none that tells of a noun. */
final class VerbsBetween {
    private static final long AUXILIARIES = WordClass.PLAN.bit()
            | WordClass.DECIDE.bit()
            | WordClass.MODAL.bit()
            | WordClass.WILL.bit()
            | WordClass.HAVE.bit()
            | WordClass.HAD.bit();

    private final SentenceView view;
    private final TopicSubjects analytic;

    VerbsBetween(SentenceView view, TopicSubjects analytic) {
        this.view = view;
        this.analytic = analytic;
    }

    /** True where a verb ends between two tokens. */
    boolean are(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isEndingBefore(t, to)) {
                return true;
            }
        }
        return false;
    }

    /** True where a verb of its own begins at that token and ends before the other. */
    boolean isEndingBefore(int token, int to) {
        int verb = view.words().finiteAt(token);
        boolean auxiliary = (view.words().classesAt(token) & AUXILIARIES) != 0;
        return verb != Hits.NONE
                && !auxiliary
                && !analytic.tellsOfNoun(token, to)
                && view.words().objectAt(token) == null
                && view.words().hits().end(verb) <= to;
    }
}
