package org.dateline.event.pattern;

/** Kinds of things that acts are about, as {@code event-objects.csv} names them. */
public enum ObjectKind {
    ACCUSATION,
    AGREEMENT,
    AMBASSADOR,
    ATTACK,
    CALL,
    CEASEFIRE,
    CONFERENCE,
    DIPLOMATS,
    DRAFT,
    FORCE,
    INDEPENDENCE,
    MANDATE,
    MEETING,
    MISSION,
    OWN_AMBASSADOR,
    RELATIONS,
    REPORT,
    RESOLUTION,
    SANCTIONS,
    STATEMENT,
    TALKS,
    TREATY,
    VETO,
    VISIT,
    VOTE
}
