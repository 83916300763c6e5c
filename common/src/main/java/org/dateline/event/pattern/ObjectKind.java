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
    /** Papers that are signed: a declaration, a roadmap. */
    DOCUMENT,
    DIPLOMATS,
    DRAFT,
    /** "Into force": what agreements and truces enter. */
    EFFECT,
    FORCE,
    INDEPENDENCE,
    MANDATE,
    MEETING,
    MEMBERSHIP,
    MISSION,
    /** Words that only look like an object: a press conference. */
    NOTHING,
    OWN_AMBASSADOR,
    /** Agreements that end a war. */
    PEACE,
    RELATIONS,
    REPORT,
    RESPONSIBILITY,
    RESOLUTION,
    SANCTIONS,
    STATEMENT,
    TALKS,
    TREATY,
    VETO,
    VISIT,
    VOTE
}
