package org.dateline.timex.value;

import java.util.Locale;
import org.dateline.timex.DatePrecision;

/** The units of calendar time, finest first. */
public enum Grain {
    SECOND("PT", "S", DatePrecision.DAY),
    MINUTE("PT", "M", DatePrecision.DAY),
    HOUR("PT", "H", DatePrecision.DAY),
    DAY("P", "D", DatePrecision.DAY),
    WEEKEND("P", "WE", DatePrecision.WEEK),
    WEEK("P", "W", DatePrecision.WEEK),
    MONTH("P", "M", DatePrecision.MONTH),
    QUARTER("P", "Q", DatePrecision.QUARTER),
    SEASON("P", "SEASON", DatePrecision.SEASON),
    HALF_YEAR("P", "H", DatePrecision.HALF_YEAR),
    YEAR("P", "Y", DatePrecision.YEAR),
    DECADE("P", "DE", DatePrecision.DECADE),
    CENTURY("P", "CE", DatePrecision.CENTURY);

    private static final Grain[] ALL = values();

    private final String prefix;
    private final String letter;
    private final DatePrecision precision;

    Grain(String prefix, String letter, DatePrecision precision) {
        this.prefix = prefix;
        this.letter = letter;
        this.precision = precision;
    }

    public static Grain of(int ordinal) {
        return ALL[ordinal];
    }

    /** The name in tables, such as {@code half_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How precise a date of this grain is. */
    public DatePrecision precision() {
        return precision;
    }

    /** A TIMEX3 duration: {@code P3D}; {@code amount} is {@code X} for "some". */
    public String duration(String amount) {
        if (this == DECADE && !amount.equals("X")) {
            return prefix + 10 * Integer.parseInt(amount) + YEAR.letter;
        }
        return prefix + amount + letter;
    }

    public boolean isWithinDay() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }
}
