package org.dateline.event.pattern;

/** What must be found, beside the trigger, for a pattern's event to be one. */
public enum Need {
    /** Nothing more. */
    NOTHING,
    /** A date of its own: "the treaty was signed in May 1972". */
    DATE,
    /** A date of its own, in a text that has named two states or an organisation of states: "a summit on 3 May". */
    DATE_AMONG_STATES,
    SOURCE,
    TARGET,
    SOURCE_OR_KEY,
    /** A source, or a text about the council that gives mandates. */
    SOURCE_OR_COUNCIL,
    SOURCE_AND_TARGET,
    /** The target is an organisation. */
    SOURCE_AND_BODY,
    /** The source is an organisation, and there is a target. */
    BODY_AND_TARGET,
    /** Any actor in a part of the pattern. */
    ANYONE,
    /** Two actors of different sides. */
    /** A person or office as source, and a target: states do not pay visits. */
    OFFICIAL_AND_TARGET,
    TWO,
    TWO_OR_KEY,
    /** A body of an organisation as source, or a named resolution. */
    BODY_OR_KEY,
    /** The Security Council or the General Assembly as source. */
    COUNCIL,
    /** A permanent member of the Security Council as source, and a draft that the sentence says has failed. */
    VETO,
    /** A named mandate, round of talks, treaty or resolution. */
    KEY,
    /** A named mandate, or a text about the council that gives mandates. */
    KEY_OR_COUNCIL
}
