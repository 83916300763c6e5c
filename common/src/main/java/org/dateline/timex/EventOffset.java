package org.dateline.timex;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * How far a date stands from a named event: {@code P2D} for "two days after" it, {@code -P1M} for "a month before" it.
 *
 * @param period an ISO 8601 period with a sign
 */
public record EventOffset(String period) implements Serializable {

    public EventOffset {
        Period.parse(period);
    }

    /** True for a distance before the event. */
    public boolean isBackwards() {
        return period.startsWith("-");
    }

    /** True for a distance of a year or more. */
    public boolean isOfYears() {
        return Period.parse(period).getYears() != 0;
    }

    /** The day that far from the event's day. */
    public LocalDate from(LocalDate eventDay) {
        return eventDay.plus(Period.parse(period));
    }

    /** The event's day, where the other is known. */
    public LocalDate eventDayFrom(LocalDate otherDay) {
        return otherDay.minus(Period.parse(period));
    }
}
