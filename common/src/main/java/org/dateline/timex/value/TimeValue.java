package org.dateline.timex.value;

import java.time.LocalDate;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DateReading;
import org.dateline.timex.EventOffset;
import org.dateline.timex.TimexMod;

/**
 * What an expression means.
 *
 * @param timex the TIMEX3 value
 * @param mod null if none
 * @param granule the unit of the calendar that it names; null if it names none, or is unresolved
 * @param reading null if it gives no days
 * @param anchor the day it was counted from; null if none
 * @param eventOffset null unless it is counted from an event
 */
public record TimeValue(
        String timex,
        TimexMod mod,
        Granule granule,
        DateReading reading,
        DateMethod method,
        LocalDate anchor,
        EventOffset eventOffset) {

    /** A unit of the calendar named in full. */
    public static TimeValue explicit(Granule granule) {
        return of(granule, DateMethod.EXPLICIT, null);
    }

    /** A unit of the calendar found by counting from a day. */
    public static TimeValue of(Granule granule, DateMethod method, LocalDate anchor) {
        return new TimeValue(
                GranuleText.timex(granule), null, granule, GranuleText.reading(granule), method, anchor, null);
    }

    /** A value that says nothing of days. */
    public static TimeValue unresolved(String timex) {
        return new TimeValue(timex, null, null, null, DateMethod.UNDATED, null, null);
    }

    public TimeValue withTimex(String newTimex) {
        return new TimeValue(newTimex, mod, granule, reading, method, anchor, eventOffset);
    }

    public TimeValue withMod(TimexMod newMod) {
        return new TimeValue(timex, newMod, granule, reading, method, anchor, eventOffset);
    }

    /** @param newReading null where no days can be said */
    public TimeValue withReading(DateReading newReading) {
        return new TimeValue(timex, mod, granule, newReading, method, anchor, eventOffset);
    }

    /** The same, counted from that day. */
    public TimeValue withAnchor(DateMethod newMethod, LocalDate newAnchor) {
        return new TimeValue(timex, mod, granule, reading, newMethod, newAnchor, eventOffset);
    }

    public TimeValue withOffset(EventOffset offset) {
        return new TimeValue(timex, mod, granule, null, method, anchor, offset);
    }

    public boolean isResolved() {
        return granule != null;
    }
}
