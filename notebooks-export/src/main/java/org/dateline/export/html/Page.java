package org.dateline.export.html;

import java.time.LocalDate;
import java.util.List;

/**
 * What a page shows.
 *
 * @param releaseId the release that it is made from
 * @param knownUntil the day of the latest publication that the release knows
 * @param events earliest first
 * @param names what to call actors, topics and outlets
 * @param coverage how much was read, by outlet and language
 */
public record Page(
        Subject subject,
        String releaseId,
        LocalDate knownUntil,
        List<PageEvent> events,
        Names names,
        List<Coverage> coverage,
        LeftOut leftOut) {

    public Page {
        events = List.copyOf(events);
        coverage = List.copyOf(coverage);
    }
}
