package org.dateline.export.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.dateline.export.event.EventCard;

/**
 * Writes plans and deadlines as an iCalendar (RFC 5545): whatever was once announced for a day to come, also after it
 * happened or was called off, so that a subscriber sees what came of it.
 */
public final class PlanCalendar {

    private static final String PRODUCT = "-//Dateline//Plans and deadlines//EN";

    private final String name;
    private final Instant madeAt;

    /** A calendar of that name; {@code madeAt} stands on every entry, so that the same release gives the same file. */
    public PlanCalendar(String name, Instant madeAt) {
        this.name = name;
        this.madeAt = madeAt;
    }

    /** Whether an event belongs into the calendar. */
    public static boolean isPlan(EventCard event) {
        return event.plan().wasAnnounced()
                || switch (event.status()) {
                    case SCHEDULED, POSTPONED, CANCELLED, LAPSED -> true;
                    case OCCURRED, ONGOING, HYPOTHETICAL, DENIED -> false;
                };
    }

    /** Days that the event takes in the calendar: one for a deadline and for what has no end, however wide the date. */
    public static int widthDays(EventCard event) {
        return PlanEntry.days(event).widthDays();
    }

    /** Writes those events, which must be plans, and flushes; lines end in CR LF and have at most 75 octets of UTF-8. */
    public void write(List<EventCard> plans, Writer out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        plans.forEach(plan -> calendar.add(new PlanEntry(plan, madeAt).component()));
        StringWriter text = new StringWriter();
        // Its own validation takes a place south of the equator or west of Greenwich for a fault.
        new CalendarOutputter(false).output(calendar, text);
        FoldedLines.write(text.toString(), out);
        out.flush();
    }
}
