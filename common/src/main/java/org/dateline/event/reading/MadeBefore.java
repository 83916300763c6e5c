package org.dateline.event.reading;

import java.time.LocalDate;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.text.Hits;
import org.dateline.timex.DateReading;

/**
 * {@code ألغت الاتفاق الموقع عام 2005}: a participle that tells of the object has the date behind it, unless that is of these
 * days.
 */
final class MadeBefore {
    static final int REACH = 4;
    private static final int THESE_DAYS = 14;

    private final SentenceView view;

    MadeBefore(SentenceView view) {
        this.view = view;
    }

    /** True for such a participle with an object a few words before it. */
    boolean isAt(int token) {
        if (token <= view.begin() || !view.words().pointsBy(token, ObjectKind.MADE)) {
            return false;
        }
        for (int t = token - 1; t >= Math.max(view.begin(), token - REACH); t--) {
            if (view.words().isComma(t)) {
                return false;
            }
            if (view.words().objectAt(t) != null || view.words().isObject(t)) {
                return true;
            }
        }
        return false;
    }

    /** True for a date that it can have: {@code anchor} of the date less two weeks at the latest. */
    static boolean mayHave(DateAt date) {
        DateReading reading = date.timex().reading();
        LocalDate anchor = date.timex().anchor();
        return reading != null
                && reading.latest() != null
                && (anchor == null || reading.latest().isBefore(anchor.minusDays(THESE_DAYS)));
    }

    /** True where the date stands behind such a participle in its clause, with no other verb between. */
    boolean has(DateAt date) {
        int clause = view.clauses().of(date.begin());
        for (int t = date.begin() - 1; t > view.begin() && view.clauses().of(t) == clause; t--) {
            if (isAt(t)) {
                return mayHave(date);
            }
            if (view.words().finiteAt(t) != Hits.NONE) {
                return false;
            }
        }
        return false;
    }
}
