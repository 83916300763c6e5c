package org.dateline.timex;

import java.util.Locale;

/** What an interval of days means. */
public enum DateKind {
    /** That day. */
    POINT,
    /** All of these days. */
    SPAN,
    /** One day among these. */
    UNCERTAIN;

    /** The name in tables, such as {@code uncertain}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
