package org.dateline.gold;

import java.time.LocalDate;
import java.util.Map;

/**
 * A real event.
 *
 * @param latest null where the end is open
 */
record EventFact(String key, String title, String eventMode, LocalDate earliest, LocalDate latest, String provenance) {

    static EventFact of(Map<String, String> cells) {
        String latest = cells.get("latest");
        return new EventFact(
                cells.get("event_key"),
                cells.get("title"),
                cells.get("event_mode"),
                LocalDate.parse(cells.get("earliest")),
                latest.isEmpty() ? null : LocalDate.parse(latest),
                cells.get("provenance"));
    }

    /** True if the event's days and the days from {@code from} to {@code to} have one in common; null is an open end. */
    boolean meets(LocalDate from, LocalDate to) {
        return (to == null || !earliest.isAfter(to)) && (latest == null || !from.isAfter(latest));
    }
}
