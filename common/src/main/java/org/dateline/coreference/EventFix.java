package org.dateline.coreference;

import java.io.Serializable;
import org.dateline.event.EventMode;
import org.dateline.timex.DateReading;

/**
 * What a person says of an event, whatever its reports say.
 *
 * @param date null where the reports are right
 * @param act null where the reports are right
 * @param confirmed whether the event is right
 */
public record EventFix(DateReading date, EventMode act, Confirmed confirmed) implements Serializable {

    /** What was found right. */
    public sealed interface Confirmed extends Serializable {

        /** Nobody has said so. */
        record No() implements Confirmed {}

        /** The event, whatever becomes known of it. */
        record Always() implements Confirmed {}

        /** The event as long as it has that date, in EDTF. */
        record WithDate(String edtf) implements Confirmed {}
    }

    public static final EventFix NONE = new EventFix(null, null, new Confirmed.No());

    public static EventFix date(DateReading date) {
        return new EventFix(date, null, NONE.confirmed);
    }

    public static EventFix act(EventMode act) {
        return new EventFix(null, act, NONE.confirmed);
    }

    public static EventFix confirmed(Confirmed confirmed) {
        return new EventFix(null, null, confirmed);
    }

    /** Both; where they differ, the later one. */
    public EventFix and(EventFix later) {
        return new EventFix(
                later.date == null ? date : later.date,
                later.act == null ? act : later.act,
                later.confirmed instanceof Confirmed.No ? confirmed : later.confirmed);
    }

    /** Whether an event of that date was found right. */
    public boolean isConfirmed(String edtf) {
        return confirmed instanceof Confirmed.Always
                || (confirmed instanceof Confirmed.WithDate with && with.edtf().equals(edtf));
    }
}
