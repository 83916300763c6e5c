package org.dateline.timex;

/** The modifiers of TIMEX3 that Dateline uses. */
public enum TimexMod {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
