package org.dateline.event;

import java.util.Locale;

/** What a place is to an event. */
public enum PlaceRole {
    /** Where it happens. */
    VENUE,
    /** What is struck, or where troops are sent to. */
    TARGET;

    /** The name in tables, such as {@code venue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
