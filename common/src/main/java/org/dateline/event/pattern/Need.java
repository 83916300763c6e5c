package org.dateline.event.pattern;

/** What must be found, beside the trigger, for a pattern's event to be one. */
public enum Need {
    /** Nothing more. */
    NOTHING,
    SOURCE,
    TARGET,
    SOURCE_OR_KEY,
    SOURCE_AND_TARGET,
    /** The target is an organisation. */
    SOURCE_AND_BODY,
    /** Any actor in a part of the pattern. */
    ANYONE,
    /** Two actors of different sides. */
    TWO,
    TWO_OR_KEY,
    /** A body of an organisation as source, or a named resolution. */
    BODY_OR_KEY,
    /** A named mandate, round of talks, treaty or resolution. */
    KEY
}
