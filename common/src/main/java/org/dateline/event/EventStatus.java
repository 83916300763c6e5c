package org.dateline.event;

import java.util.Locale;

/** Whether an event happened. */
public enum EventStatus {
    OCCURRED,
    ONGOING,
    SCHEDULED,
    /** Called for, or conditional. */
    HYPOTHETICAL,
    DENIED,
    POSTPONED,
    CANCELLED,
    /** For resolved events only: the day has passed and no source says what came of it. */
    LAPSED;

    /** The name in tables, such as {@code occurred}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EventStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
