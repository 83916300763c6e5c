package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.timex.DateReading;

/**
 * The day that the first sentence of a text names for its news, where that is shortly before the day of the text: {@code
 * قال الوزير أمس}. Headline and first sentences tell of that day, unless they name another.
 */
final class LeadDay {
    private static final int NEAR_DAYS = 3;
    private static final int SAID_NEAR = 6;

    private LeadDay() {}

    /** Empty where the sentence names no day, several, or the day of the text itself; {@code anchorDay} may be null. */
    static Optional<DateAt> of(SentenceView lead, LocalDate anchorDay) {
        DateAt found = null;
        for (DateAt date : lead.dates()) {
            ClauseKind kind = lead.clauses().kind(lead.clauses().of(date.begin()));
            boolean told = kind.isForeground() || kind == ClauseKind.REPORT && lead.hasCases();
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

    /** {@code Об этом сообщил в среду министр}: a sentence that only says when and by whom the one before was told. */
    static boolean isReportOfLead(SentenceView sentence) {
        int t = sentence.begin();
        return t + 2 < sentence.end()
                && sentence.words().is(t, WordClass.ABOUT)
                && sentence.words().is(t + 1, WordClass.THIS)
                && sentence.has(WordClass.SAY, t + 2, Math.min(sentence.end(), t + SAID_NEAR));
    }

    private static boolean isNear(DateReading reading, LocalDate anchorDay) {
        return reading != null
                && anchorDay != null
                && Anchoring.isOneDay(reading)
                && !reading.earliest().isAfter(anchorDay)
                && !reading.earliest().isBefore(anchorDay.minusDays(NEAR_DAYS));
    }
}
