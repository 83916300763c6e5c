package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.LetterCase;
import org.dateline.text.TokenType;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;

/** "7 July 2015 Turkish troops killed ... on Monday": the day of the text, run into its first sentence. */
final class DayStamps {
    private DayStamps() {}

    /** All dates but such a stamp, where the sentence names another day. */
    static List<DateAt> without(List<DateAt> dates, Words words, int sentenceBegin) {
        if (dates.size() < 2 || !isStamp(dates.get(0), words, sentenceBegin)) {
            return dates;
        }
        List<DateAt> others = new ArrayList<>(dates.subList(1, dates.size()));
        for (DateAt date : others) {
            DateReading reading = date.timex().reading();
            if (reading != null && reading.precision() == DatePrecision.DAY) {
                return others;
            }
        }
        return dates;
    }

    /** A full date at the head, with no comma behind it but the first word of a sentence. */
    private static boolean isStamp(DateAt date, Words words, int sentenceBegin) {
        DateReading reading = date.timex().reading();
        int next = date.end();
        return date.begin() == sentenceBegin
                && date.timex().method() == DateMethod.EXPLICIT
                && reading != null
                && reading.precision() == DatePrecision.DAY
                && next < words.tokens().size()
                && words.tokens().type(next) == TokenType.WORD
                && words.tokens().letterCase(next) != LetterCase.SMALL;
    }
}
