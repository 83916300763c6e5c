package org.dateline.timex;

import java.time.LocalDate;

/**
 * What the relative words of a text count from.
 *
 * @param day null where the publication day is unknown: relative dates then stay unresolved
 * @param confidence 0..1 that the day is the one the writer meant; below 0.5 no day is taken from it
 */
public record Anchor(LocalDate day, double confidence) {

    /** A day that is surely the writer's. */
    public static Anchor of(LocalDate day) {
        return new Anchor(day, 1.0);
    }

    /** For texts whose day is unknown. */
    public static Anchor unknown() {
        return new Anchor(null, 0.0);
    }
}
