package org.dateline.gold;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dateline.timeline.DayInterval;

/**
 * What was known of an event on a day.
 *
 * @param event the key of a {@link ReportedFact}
 * @param statuses those of which each is right
 * @param days within which the date then known lies
 */
record KnownFact(String event, LocalDate asOf, Set<String> statuses, DayInterval days) {

    static KnownFact of(Map<String, String> cells) {
        return new KnownFact(
                cells.get("event_key"),
                LocalDate.parse(cells.get("as_of")),
                ReportedFact.set(cells.get("status")),
                new DayInterval(LocalDate.parse(cells.get("earliest")), LocalDate.parse(cells.get("latest"))));
    }
}
