package org.dateline.timex;

import java.util.Locale;

/** How a mention got its date. */
public enum DateMethod {
    EXPLICIT,
    RELATIVE_TO_PUBLICATION,
    RELATIVE_TO_PREVIOUS_DATE,
    WEEKDAY,
    /** Counted from another event that the same text dates. */
    ANCHORED_TO_EVENT,
    /** Counted from an event that other articles date. */
    ANCHORED_ACROSS_ARTICLES,
    /** No date of its own, and plainly the day's news. */
    PUBLICATION_DAY,
    /** As a person has corrected it. */
    CORRECTED,
    UNDATED;

    /** The name in tables, such as {@code anchored_to_event}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
