package org.dateline.event;

import java.util.Locale;

/** The part that an actor plays in an event. */
public enum Role {
    SOURCE,
    TARGET,
    PARTICIPANT,
    /** The body in which it happens, such as the Security Council for a vote. */
    FORUM,
    HOST,
    MEDIATOR,
    SPONSOR,
    GUARANTOR;

    /** The name in tables, such as {@code source}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
