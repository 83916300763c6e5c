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

    /** Plans, and what became of them: that which holds comes last. */
    static final Comparator<Report> NEWEST_LAST =
            Comparator.comparing(Report::publishedDate).thenComparingInt(report -> NEWS_LAST.indexOf(report.status()));

    private StatusChoice() {}

    /** The status that the reports give an event of that date. */
    static EventStatus among(List<Report> reports, DayInterval date, LocalDate asOf) {
        Report fact = reports.stream()
                .filter(DateEvidence::isFact)
                .max(Report.BY_PUBLICATION)
                .orElse(null);
        Report plan = reports.stream()
                .filter(report -> !DateEvidence.isFact(report))
                .max(NEWEST_LAST)
                .orElse(null);
        return of(fact, plan, date, asOf);
    }

    /**
     * What happened beats what was planned; else the last word counts; a plan whose last day is before {@code asOf} has
     * lapsed.
     *
     * @param lastFact null if nobody says that it happened
     * @param lastPlan null if nobody tells of plans
     */
    static EventStatus of(Report lastFact, Report lastPlan, DayInterval date, LocalDate asOf) {
        if (lastFact != null) {
            return EventStatus.ofCode(lastFact.status());
        }
        EventStatus last = EventStatus.ofCode(lastPlan.status());
        return last == EventStatus.SCHEDULED && date.planEnd().isBefore(asOf) ? EventStatus.LAPSED : last;
    }
}
