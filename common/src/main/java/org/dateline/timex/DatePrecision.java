package org.dateline.timex;

import java.util.Locale;

/** How precisely a date is known, finest first. */
public enum DatePrecision {
    DAY,
    DAY_APPROXIMATE,
    WEEK,
    MONTH_THIRD,
    MONTH_HALF,
    MONTH,
    BOUND,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY;

    /** The name in tables, such as {@code month_third}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The precision of that code. */
    public static DatePrecision ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
