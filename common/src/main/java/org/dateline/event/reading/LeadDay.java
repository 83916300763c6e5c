package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.timex.DateReading;

/**
 * The day that the first sentence of a text names for its news, where that is shortly before the day of the text: {@code
 * قال الوزير أمس}. Headline and first sentences tell of that day, unless they name another.
 */
final class LeadDay {
    private static final int NEAR_DAYS = 3;

    private LeadDay() {}

    /** Empty where the sentence names no day, several, or the day of the text itself; {@code anchorDay} may be null. */
    static Optional<DateAt> of(SentenceView lead, LocalDate anchorDay) {
        DateAt found = null;
        for (DateAt date : lead.dates()) {
            boolean told = lead.clauses().kind(lead.clauses().of(date.begin())).isForeground();
            if (!told || !isNear(date.timex().reading(), anchorDay)) {
                continue;
            }
            if (found != null && !found.timex().reading().equals(date.timex().reading())) {
                return Optional.empty();
            }
            found = date;
        }
        boolean today = found == null || found.timex().reading().earliest().equals(anchorDay);
        return today ? Optional.empty() : Optional.of(found);
    }

    private static boolean isNear(DateReading reading, LocalDate anchorDay) {
        return reading != null
                && anchorDay != null
                && Anchoring.isOneDay(reading)
                && !reading.earliest().isAfter(anchorDay)
                && !reading.earliest().isBefore(anchorDay.minusDays(NEAR_DAYS));
    }
}
