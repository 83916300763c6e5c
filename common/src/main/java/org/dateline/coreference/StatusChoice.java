package org.dateline.coreference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.event.EventStatus;
import org.dateline.timeline.DayInterval;

/** The status of an event, from what its reports say and when. */
final class StatusChoice {

    /** Of what is said on one day, a change of plans is news, the plan is not. */
    private static final List<String> NEWS_LAST =
            List.of("denied", "hypothetical", "scheduled", "postponed", "cancelled");

    private StatusChoice() {}

    /**
     * What happened beats what was planned; else the last word counts; a plan whose last day is before {@code asOf} has
     * lapsed.
     */
    static EventStatus among(List<Report> reports, DayInterval date, LocalDate asOf) {
        List<Report> facts = reports.stream()
                .filter(DateEvidence::isFact)
                .sorted(Report.BY_PUBLICATION)
                .toList();
        if (!facts.isEmpty()) {
            return EventStatus.ofCode(facts.get(facts.size() - 1).status());
        }
        EventStatus last = reports.stream()
                .max(Comparator.comparing(Report::publishedDate)
                        .thenComparingInt(report -> NEWS_LAST.indexOf(report.status())))
                .map(report -> EventStatus.ofCode(report.status()))
                .orElseThrow();
        return last == EventStatus.SCHEDULED && date.end().isBefore(asOf) ? EventStatus.LAPSED : last;
    }
}
