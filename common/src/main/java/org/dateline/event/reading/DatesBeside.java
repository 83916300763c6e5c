package org.dateline.event.reading;

import java.time.LocalDate;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexMod;

/** Whether the dates of a sentence leave it open on which day its undated acts were done. */
final class DatesBeside {
    /** What is older is no day of the news. */
    private static final int NEWS_DAYS = 60;

    private final SentenceView view;
    private final LocalDate anchorDay;
    private final MadeBefore made;

    /** {@code anchorDay} is null if unknown. */
    DatesBeside(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
        made = new MadeBefore(view);
    }

    /** A day of the past, or a distance from another event, for something in the sentence; "seven years after" dates no news. */
    boolean of(TriggerMatch match) {
        for (DateAt date : view.dates()) {
            boolean counted = date.timex().eventOffset() != null
                    && !date.timex().eventOffset().isOfYears();
            DateReading reading = date.timex().reading();
            if (counted || isPast(reading) && !isOfNews(reading) && !isOldElsewhere(date, match) && !made.has(date)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(DateReading reading) {
        return reading != null
                && reading.latest() != null
                && (anchorDay == null || !reading.latest().isAfter(anchorDay));
    }

    /** The day of the text itself. */
    private boolean isOfNews(DateReading reading) {
        return reading.earliest().equals(anchorDay) && reading.latest().equals(anchorDay);
    }

    /** {@code 这是1949年以来}: long ago, or since then, in what is told of the act or of somebody in it. */
    private boolean isOldElsewhere(DateAt date, TriggerMatch match) {
        if (anchorDay == null || !isAside(date, match)) {
            return false;
        }
        Timex3 timex = date.timex();
        LocalDate told = timex.mod() == TimexMod.ON_OR_AFTER
                ? timex.reading().earliest()
                : timex.reading().latest();
        return told.isBefore(anchorDay.minusDays(NEWS_DAYS));
    }

    /** In a relative clause, or in a clause behind the act that does not say when that was. */
    private boolean isAside(DateAt date, TriggerMatch match) {
        int clause = view.clauses().of(date.begin());
        if (clause == match.clause()) {
            return false;
        }
        boolean behind = date.begin() >= match.end();
        return view.clauses().kind(clause) == ClauseKind.RELATIVE
                || behind
                        && !view.has(WordClass.BEFORE, match.end(), date.begin())
                        && !view.has(WordClass.AFTER, match.end(), date.begin())
                        && !view.has(WordClass.DURING, match.end(), date.begin());
    }
}
