package org.dateline.actor;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    STATE,
    /** An organisation of states. */
    IGO,
    NGO,
    ARMED_GROUP,
    PARTY,
    PERSON,
    OFFICE,
    TALKS,
    /** A part of a state or of an organisation that acts under its own name. */
    BODY;

    /** The name in tables, such as {@code armed_group}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
