package org.dateline.jobs.report;

import java.util.Locale;

/** A thing and how often it was met. */
public record Count(String name, long count) {

    /** Such as {@code day 1,204}. */
    @Override
    public String toString() {
        return name + " " + String.format(Locale.ROOT, "%,d", count);
    }
}
