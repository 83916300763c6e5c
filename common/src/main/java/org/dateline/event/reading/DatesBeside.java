package org.dateline.event.reading;

import java.time.LocalDate;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.timex.DateReading;
import org.dateline.timex.Timex3;
import org.dateline.timex.TimexMod;

/** Whether the dates of a sentence leave it open on which day its undated acts were done. */
final class DatesBeside {
    /** What is older is no day of the news. */
    private static final int NEWS_DAYS = 60;

    private final SentenceView view;
    private final LocalDate anchorDay;

    /** {@code anchorDay} is null if unknown. */
    DatesBeside(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        this.anchorDay = anchorDay;
    }

    /** A day of the past, or a distance from another event, for something in the sentence; "seven years after" dates no news. */
    boolean of(TriggerMatch match) {
        for (DateAt date : view.dates()) {
            boolean counted = date.timex().eventOffset() != null
                    && !date.timex().eventOffset().isOfYears();
            DateReading reading = date.timex().reading();
            if (counted || isPast(reading) && !isOfNews(reading) && !isOldElsewhere(date, match)) {
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

    /** {@code 这是1949年以来}: long ago, or since then, in a clause that is not the act's. */
    private boolean isOldElsewhere(DateAt date, TriggerMatch match) {
        if (anchorDay == null || view.clauses().of(date.begin()) == match.clause()) {
            return false;
        }
        Timex3 timex = date.timex();
        LocalDate told = timex.mod() == TimexMod.ON_OR_AFTER
                ? timex.reading().earliest()
                : timex.reading().latest();
        return told.isBefore(anchorDay.minusDays(NEWS_DAYS));
    }
}
