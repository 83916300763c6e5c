package org.dateline.timex;

import java.util.List;

/**
 * The time expressions of one text.
 *
 * @param anchor the day that its relative words count from
 * @param timexes in text order
 * @param unread phrases that look like dates and were not read, folded
 */
public record TimexReadings(Anchor anchor, List<Timex3> timexes, List<String> unread) {
    public TimexReadings {
        timexes = List.copyOf(timexes);
        unread = List.copyOf(unread);
    }

    TimexReadings withUnread(List<String> phrases) {
        return new TimexReadings(anchor, timexes, phrases);
    }
}
