package org.dateline.timex.value;

import java.util.Locale;

/** Where the verb nearest to an expression puts it in time. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    UNKNOWN;

    private static final Tense[] ALL = values();

    public static Tense of(int ordinal) {
        return ALL[ordinal];
    }

    /** The name in {@code tense.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean looksAhead() {
        return this == FUTURE || this == PRESENT;
    }
}
