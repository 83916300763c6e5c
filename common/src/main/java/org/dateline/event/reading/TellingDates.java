package org.dateline.event.reading;

import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;

/**
 * The day on which an act was told of, for acts without a day of their own: {@code Норвегия выходит из конвенции, заявили во
 * вторник в МИД}, {@code объявил в среду, что страна выходит}.
 */
final class TellingDates {
    private static final int SAYING_REACH = 8;

    private final SentenceView view;

    TellingDates(SentenceView view) {
        this.view = view;
    }

    /** The date of the verb of saying around the act; null if there is none. */
    DateAt of(EventDraft draft) {
        if (draft.match.isNoun() || draft.status != EventStatus.OCCURRED || draft.tense == Tense.BEFORE_PAST) {
            return null;
        }
        Clauses clauses = view.clauses();
        int clause = draft.match.clause();
        if (clauses.kind(clause).isForeground()) {
            return inReport();
        }
        int begin = clauses.begin(clause);
        boolean said = clauses.kind(clause) == ClauseKind.THAT && view.has(WordClass.SAY, begin - SAYING_REACH, begin);
        return said && draft.tense == Tense.PRESENT ? in(clauses.parent(clause)) : null;
    }

    /** "Urged it to go, a spokesman said on Tuesday": what was said on that day; null if there is none. */
    DateAt ofReport(EventDraft draft) {
        boolean told = !draft.match.isNoun()
                && draft.status == EventStatus.OCCURRED
                && draft.tense == Tense.PAST
                && view.clauses().kind(draft.match.clause()).isForeground();
        return told ? inReport() : null;
    }

    private DateAt inReport() {
        for (int clause = 1; clause < view.clauses().count(); clause++) {
            if (view.clauses().kind(clause) == ClauseKind.REPORT) {
                return in(clause);
            }
        }
        return null;
    }

    private DateAt in(int clause) {
        for (DateAt date : view.dates()) {
            if (date.timex().reading() != null && view.clauses().of(date.begin()) == clause) {
                return date;
            }
        }
        return null;
    }
}
