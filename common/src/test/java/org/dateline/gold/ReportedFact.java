package org.dateline.gold;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dateline.timeline.DayInterval;

/**
 * The real event behind several reports.
 *
 * @param modes those of which each is right for a report
 * @param status what the reports leave known in the end
 * @param kinds what makes it hard to resolve
 */
record ReportedFact(String key, String title, Set<String> modes, DayInterval days, String status, Set<String> kinds) {

    static ReportedFact of(Map<String, String> cells) {
        return new ReportedFact(
                cells.get("event_key"),
                cells.get("title"),
                set(cells.get("event_mode")),
                new DayInterval(LocalDate.parse(cells.get("earliest")), LocalDate.parse(cells.get("latest"))),
                cells.get("status"),
                set(cells.get("kinds")));
    }

    static Set<String> set(String cell) {
        return Set.of(cell.split("\\|"));
    }
}
