package org.dateline.export.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.timex.DateReading;

/**
 * An event as a page shows it.
 *
 * @param title in English
 * @param status such as {@code occurred}
 * @param dateAgreement share of independent sources whose date meets the chosen one, 0..1
 * @param parts the actors in their roles, the best attested first
 * @param actorIds these and those for whom they act
 * @param topicIds the primary one first
 * @param firstReported the day of the earliest report
 * @param reports those to show, the best first; fewer than {@code nReports} where some are left out
 * @param readings all dates that sources gave
 * @param links how it stands to other events
 * @param plan what was announced first, if it was announced
 */
public record PageEvent(
        String id,
        String title,
        Act act,
        String status,
        DateReading date,
        double dateAgreement,
        List<Part> parts,
        List<String> actorIds,
        List<String> topicIds,
        long nSources,
        long nReports,
        LocalDate firstReported,
        List<Report> reports,
        List<Reading> readings,
        List<Link> links,
        Optional<Plan> plan) {

    public PageEvent {
        parts = List.copyOf(parts);
        actorIds = List.copyOf(actorIds);
        topicIds = List.copyOf(topicIds);
        reports = List.copyOf(reports);
        readings = List.copyOf(readings);
        links = List.copyOf(links);
    }

    /** The last day on which it may have happened, inclusive; the first where the end is open. */
    LocalDate lastDay() {
        return date.latest() == null ? date.earliest() : date.latest();
    }

    /** Whether it has happened or goes on, as far as is known. */
    boolean isFact() {
        return status.equals("occurred") || status.equals("ongoing");
    }
}
