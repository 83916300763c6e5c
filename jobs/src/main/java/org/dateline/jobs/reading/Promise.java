package org.dateline.jobs.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.jobs.table.EventRow;
import org.dateline.timeline.DayInterval;

/**
 * Something that was announced for a day and has not been heard of since.
 *
 * @param event as it was known on {@code asOf}
 * @param asOf the day from which one looks
 * @param firstDay the first day of the date that was announced first
 */
public record Promise(EventRow event, LocalDate asOf, LocalDate firstDay) {

    /** Days until it may happen at the earliest; 0 where it may happen now; below 0 since its last day has passed. */
    public long daysLeft() {
        LocalDate end = new DayInterval(event.earliest(), event.latest()).planEnd();
        if (end.isBefore(asOf)) {
            return -ChronoUnit.DAYS.between(end, asOf);
        }
        return Math.max(0, ChronoUnit.DAYS.between(asOf, event.earliest()));
    }

    /** By how many days it is later than was announced first; below 0 if it is earlier. */
    public long daysMoved() {
        return ChronoUnit.DAYS.between(firstDay, event.earliest());
    }
}
