package org.dateline.timex.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateReading;

/** Writes units of the calendar as TIMEX3 and EDTF do. */
final class GranuleText {
    private static final String[] SEASON_CODES = {"WI", "SP", "SU", "FA"};
    private static final int[] SEASON_EDTF = {24, 21, 22, 23};
    private static final int FIRST_QUARTER_EDTF = 33;
    private static final int FIRST_HALF_EDTF = 40;

    private GranuleText() {}

    /** Such as {@code 2017-W45}, {@code 2017-Q4}, {@code 199}. */
    static String timex(Granule granule) {
        LocalDate first = granule.first();
        if (granule.isOfOtherCalendar()) {
            return first + "/" + granule.last();
        }
        return switch (granule.grain()) {
            case SECOND, MINUTE, HOUR, DAY -> month(first) + "-" + Padded.two(first.getDayOfMonth());
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> month(first);
            case QUARTER -> year(first.getYear()) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year(seasonYear(first)) + "-" + SEASON_CODES[season(first)];
            case HALF_YEAR -> year(first.getYear()) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(first.getYear());
            case DECADE -> withoutLast(1, year(first.getYear()));
            case CENTURY -> withoutLast(2, year(first.getYear()));
        };
    }

    private static String withoutLast(int digits, String year) {
        return year.substring(0, year.length() - digits);
    }

    /**
     * The interval that the unit is: a day is a point, everything wider one day among many. Null before our era, where the
     * calendar of the tables has not begun.
     */
    static DateReading reading(Granule granule) {
        if (granule.first().getYear() < 1) {
            return null;
        }
        DateKind kind = granule.grain().precision() == Grain.DAY.precision() ? DateKind.POINT : DateKind.UNCERTAIN;
        return new DateReading(
                edtf(granule), granule.first(), granule.last(), granule.grain().precision(), kind);
    }

    /** Such as {@code 2017-11}, {@code [2017-11-06..2017-11-12]}, {@code 199X}. */
    static String edtf(Granule granule) {
        LocalDate first = granule.first();
        if (granule.isOfOtherCalendar()) {
            return among(first, granule.last());
        }
        return switch (granule.grain()) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEK, WEEKEND -> among(first, granule.last());
            case MONTH -> month(first);
            case QUARTER ->
                year(first.getYear()) + "-" + (FIRST_QUARTER_EDTF - 1 + first.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON -> year(seasonYear(first)) + "-" + SEASON_EDTF[season(first)];
            case HALF_YEAR ->
                year(first.getYear()) + "-" + (first.getMonthValue() < 7 ? FIRST_HALF_EDTF : FIRST_HALF_EDTF + 1);
            case YEAR -> year(first.getYear());
            case DECADE -> year(first.getYear()).substring(0, 3) + "X";
            case CENTURY -> year(first.getYear()).substring(0, 2) + "XX";
        };
    }

    static String among(LocalDate earliest, LocalDate latest) {
        return "[" + earliest + ".." + latest + "]";
    }

    private static String week(LocalDate monday) {
        return year(monday.get(IsoFields.WEEK_BASED_YEAR))
                + "-W"
                + Padded.two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String month(LocalDate first) {
        return year(first.getYear()) + "-" + Padded.two(first.getMonthValue());
    }

    private static String year(int year) {
        return year > 0 ? Padded.four(year) : "BC" + Padded.four(1 - year);
    }

    private static int season(LocalDate first) {
        return first.getMonthValue() % 12 / 3;
    }

    /** A winter that begins in December is that year's: the winter of 1914 begins in it. */
    private static int seasonYear(LocalDate first) {
        return first.getYear();
    }
}
