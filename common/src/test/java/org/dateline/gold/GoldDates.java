package org.dateline.gold;

import java.time.LocalDate;
import java.util.List;

/**
 * The time expressions of one article or sentence.
 *
 * @param dct the day on which it was published; null where it is not known
 * @param text title, empty line, body; or a sentence
 * @param construct {@code negative} for a sentence that has no expression but looks like it; null otherwise
 */
record GoldDates(String id, String lang, LocalDate dct, String text, List<GoldTimex> timexes, String construct) {

    GoldDates {
        timexes = List.copyOf(timexes);
    }
}
