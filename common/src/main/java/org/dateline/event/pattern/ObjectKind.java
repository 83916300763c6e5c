package org.dateline.event.pattern;

/** Kinds of things that acts are about, as {@code event-objects.csv} names them. */
public enum ObjectKind {
    ACCUSATION,
    AGREEMENT,
    /** What is given: relief, loans, arms. */
    AID,
    ASYLUM,
    AMBASSADOR,
    ATTACK,
    BORDER,
    CALL,
    CEASEFIRE,
    /** Concessions, an amnesty. */
    CONCESSION,
    /** What is expressed: condemnation. */
    CONDEMNATION,
    CONFERENCE,
    /** What a government takes from people: a curfew, a siege. */
    CURB,
    /** Papers that are signed: a declaration, a roadmap. */
    DOCUMENT,
    /** What a state does or says and others condemn: a decision, raids, threats. */
    DEED,
    DIPLOMATS,
    DRAFT,
    /** "Into force": what agreements and truces enter. */
    EFFECT,
    ELECTION,
    ENVOY,
    /** War games. */
    EXERCISE,
    FORCE,
    /** What is done to a victim, who is named behind it. */
    HARM,
    INDEPENDENCE,
    /** Those who leave when a state expels them and are no diplomats. */
    INSPECTORS,
    INTELLIGENCE,
    /** Flights, trade, imports. */
    LINKS,
    MANDATE,
    MEDIATION,
    MEETING,
    MEMBERSHIP,
    MISSION,
    /** Words that only look like an object: a press conference. */
    NOTHING,
    OWN_AMBASSADOR,
    /** Agreements that end a war. */
    PEACE,
    PRISONERS,
    PROTEST,
    REFUSAL,
    RELATIONS,
    REPORT,
    RESPONSIBILITY,
    RESOLUTION,
    SANCTIONS,
    SHIP,
    STATEMENT,
    /** A general strike, a hunger strike. */
    STRIKE,
    TALKS,
    TREATY,
    TROOPS,
    VETO,
    VISIT,
    VOTE,
    WARRANT,
    /** What is tested: a missile, a bomb. */
    WEAPON
}
