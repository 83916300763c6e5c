package org.dateline.gold;

import java.time.LocalDate;
import java.util.List;

/**
 * The time expressions of one article.
 *
 * @param dct the day on which it was published
 * @param text title, empty line, body
 */
record GoldDates(String id, String lang, LocalDate dct, String text, List<GoldTimex> timexes) {

    GoldDates {
        timexes = List.copyOf(timexes);
    }
}
