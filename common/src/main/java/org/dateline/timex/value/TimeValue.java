package org.dateline.timex.value;

import java.time.LocalDate;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;
import org.dateline.timex.EventOffset;
import org.dateline.timex.TimexMod;

/**
 * What an expression means. What is written of a unit of the calendar is made when it is asked for: most values are only
 * parts of others.
 *
 * @param ownTimex the TIMEX3 value; null for that of the granule
 * @param mod null if none
 * @param granule the unit of the calendar that it names; null if it names none, or is unresolved
 * @param isWhole true where its days are those of the granule
 * @param ownReading its other days; null if it gives none
 * @param anchor the day it was counted from; null if none
 * @param eventOffset null unless it is counted from an event
 */
public record TimeValue(
        String ownTimex,
        TimexMod mod,
        Granule granule,
        boolean isWhole,
        DateReading ownReading,
        DateMethod method,
        LocalDate anchor,
        EventOffset eventOffset) {

    /** A unit of the calendar named in full. */
    public static TimeValue explicit(Granule granule) {
        return of(granule, DateMethod.EXPLICIT, null);
    }

    /** A unit of the calendar found by counting from a day. */
    public static TimeValue of(Granule granule, DateMethod method, LocalDate anchor) {
        return new TimeValue(null, null, granule, true, null, method, anchor, null);
    }

    /** A value that says nothing of days. */
    public static TimeValue unresolved(String timex) {
        return new TimeValue(timex, null, null, false, null, DateMethod.UNDATED, null, null);
    }

    /** The TIMEX3 value. */
    public String timex() {
        return ownTimex == null ? GranuleText.timex(granule) : ownTimex;
    }

    /** Its days; null if it gives none. */
    public DateReading reading() {
        return isWhole ? GranuleText.reading(granule) : ownReading;
    }

    public TimeValue withTimex(String newTimex) {
        return new TimeValue(newTimex, mod, granule, isWhole, ownReading, method, anchor, eventOffset);
    }

    public TimeValue withMod(TimexMod newMod) {
        return new TimeValue(ownTimex, newMod, granule, isWhole, ownReading, method, anchor, eventOffset);
    }

    /**
     * The same with another reading.
     *
     * @param newReading null where no days can be said
     */
    public TimeValue withReading(DateReading newReading) {
        return new TimeValue(ownTimex, mod, granule, false, newReading, method, anchor, eventOffset);
    }

    /** The same, counted from that day. */
    public TimeValue withAnchor(DateMethod newMethod, LocalDate newAnchor) {
        return new TimeValue(ownTimex, mod, granule, isWhole, ownReading, newMethod, newAnchor, eventOffset);
    }

    public TimeValue withOffset(EventOffset offset) {
        return new TimeValue(ownTimex, mod, granule, false, null, method, anchor, offset);
    }

    public boolean isResolved() {
        return granule != null;
    }
}
