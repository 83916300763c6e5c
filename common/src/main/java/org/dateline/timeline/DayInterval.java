package org.dateline.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Days from earliest to latest, both included.
 *
 * @param latest null where the end is open
 */
public record DayInterval(LocalDate earliest, LocalDate latest) implements Serializable {

    /** The width of an interval without end. */
    public static final int OPEN_WIDTH_DAYS = Integer.MAX_VALUE;

    public DayInterval {
        Objects.requireNonNull(earliest, "earliest");
        if (latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }

    public static DayInterval day(LocalDate day) {
        return new DayInterval(day, day);
    }

    public boolean isOpen() {
        return latest == null;
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Days in it, 1 for a day; {@link #OPEN_WIDTH_DAYS} where the end is open. */
    public int widthDays() {
        return isOpen() ? OPEN_WIDTH_DAYS : Math.toIntExact(ChronoUnit.DAYS.between(earliest, latest) + 1);
    }

    /** The last day, or {@link LocalDate#MAX} where the end is open. */
    public LocalDate end() {
        return isOpen() ? LocalDate.MAX : latest;
    }

    /** The day by which a plan for these days must have been heard of: the last one; where the end is open, the first. */
    public LocalDate planEnd() {
        return isOpen() ? earliest : latest;
    }

    public boolean meets(DayInterval other) {
        return !earliest.isAfter(other.end()) && !other.earliest.isAfter(end());
    }

    public boolean contains(DayInterval other) {
        return !other.earliest.isBefore(earliest) && !other.end().isAfter(end());
    }

    /** Days from the end of the earlier to the start of the later, 1 for neighbouring days; 0 where they meet. */
    public long gapDays(DayInterval other) {
        if (meets(other)) {
            return 0;
        }
        return earliest.isAfter(other.end())
                ? ChronoUnit.DAYS.between(other.latest, earliest)
                : ChronoUnit.DAYS.between(latest, other.earliest);
    }

    /** For drawing: the day, or the middle of the interval; the first day where the end is open. */
    public LocalDate middle() {
        return isOpen() ? earliest : earliest.plusDays((widthDays() - 1) / 2);
    }
}
