package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The classes that patterns name, numbered. Those of numbers and of expressions found earlier are always there. */
public final class Symbols {
    public static final int NUMBER = 0;
    public static final int DAY = 1;
    public static final int YEAR = 2;
    public static final int LIKELY_YEAR = 3;
    public static final int MONTH_NUMBER = 4;
    public static final int HOUR = 5;
    public static final int TWO_DIGITS = 6;
    public static final int DATE = 7;
    public static final int PERIOD = 8;
    public static final int DAY_DATE = 9;
    public static final int DURATION = 10;
    public static final int TIME = 11;
    public static final int DIGITS = 12;
    public static final int TENSE = 13;
    public static final int HOMOGRAPH = 14;
    public static final int SUFFIX = 15;
    public static final int ORDINAL = 16;
    public static final int HIJRI_YEAR = 17;
    public static final int DECADE_YEAR = 18;
    public static final int OFFSET = 19;
    /** A day of the month in digits, which ordinals in words are not. */
    public static final int DAY_NUMBER = 20;

    public static final int NUMBER_WORD = 21;
    /** A day and a year that a lost comma has run together, 052017. */
    public static final int DAY_YEAR = 22;
    /** A number in words that may be a day of the month. */
    public static final int DAY_WORD = 23;
    /** A word of a script without spaces that is none of time, whatever its signs look like. */
    public static final int WORD = 24;
    /** A sign of which numbers are put together. */
    public static final int NUMERAL_SIGN = 25;

    public static final int WEEKDAY = 26;

    private static final List<String> ALWAYS = List.of(
            "number",
            "day",
            "year",
            "likely-year",
            "month-number",
            "hour",
            "two-digits",
            "date",
            "period",
            "day-date",
            "duration",
            "time",
            "digits",
            "tense",
            "homograph",
            "suffix",
            "ordinal",
            "hijri-year",
            "decade-year",
            "offset",
            "day-number",
            "number-word",
            "day-year",
            "day-word",
            "word",
            "numeral-sign",
            "weekday");

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    public Symbols() {
        ALWAYS.forEach(this::number);
    }

    /** The number of a class, which is made if there is none of that name. */
    public int number(String name) {
        Integer known = byName.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    /** The number of a class; empty if there is none of that name. */
    public OptionalInt find(String name) {
        Integer number = byName.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public String name(int symbol) {
        return names.get(symbol);
    }

    public int size() {
        return names.size();
    }

    public Collection<String> names() {
        return List.copyOf(names);
    }
}
