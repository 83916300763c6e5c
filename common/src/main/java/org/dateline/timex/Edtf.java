package org.dateline.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Reads the dates that our tables write in Extended Date/Time Format, such as {@code [2017-11-11..2017-11-20]}. */
public final class Edtf {
    private static final String OPEN = "..";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int LAST_HALF = 41;
    private static final int WEEK_DAYS = 7;
    private static final int DAY_LENGTH = 10;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    /** How far "around" a day reaches to each side, as in {@code timex-settings.csv}. */
    private static final int AROUND_DAYS = 3;

    private Edtf() {}

    /**
     * What that date says of days: a day, month, year, decade ({@code 199X}) or century, a quarter, season or half of a
     * year by its number, a day {@code ~}, a span {@code a/b} or one day among several {@code [a..b]}, of which the end
     * may be open.
     *
     * @throws IllegalArgumentException with a message for the person who wrote it
     */
    public static DateReading read(String edtf) {
        try {
            return reading(edtf);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "'" + edtf + "' is not a date such as 2017-11-02, 2017-11, 2017-11-22/2017-11-24 or"
                            + " [2017-11-11..2017-11-20]");
        }
    }

    private static DateReading reading(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return among(edtf);
        }
        if (edtf.endsWith("~")) {
            LocalDate day = LocalDate.parse(edtf.substring(0, edtf.length() - 1));
            return new DateReading(
                    edtf,
                    day.minusDays(AROUND_DAYS),
                    day.plusDays(AROUND_DAYS),
                    DatePrecision.DAY_APPROXIMATE,
                    DateKind.UNCERTAIN);
        }
        return edtf.indexOf('/') >= 0 ? span(edtf) : unit(edtf);
    }

    private static DateReading span(String edtf) {
        int slash = edtf.indexOf('/');
        DateReading first = unit(edtf.substring(0, slash));
        String end = edtf.substring(slash + 1);
        LocalDate latest = end.equals(OPEN) ? null : unit(end).latest();
        return new DateReading(edtf, first.earliest(), latest, first.precision(), DateKind.SPAN);
    }

    private static DateReading among(String edtf) {
        String inside = edtf.substring(1, edtf.length() - 1);
        int dots = inside.indexOf(OPEN);
        LocalDate earliest = LocalDate.parse(inside.substring(0, dots));
        String end = inside.substring(dots + OPEN.length());
        LocalDate latest = end.isEmpty() ? null : LocalDate.parse(end);
        return new DateReading(edtf, earliest, latest, precision(earliest, latest), DateKind.UNCERTAIN);
    }

    /** That of the part of a month or the week which the days are; else they are bounds. */
    private static DatePrecision precision(LocalDate earliest, LocalDate latest) {
        if (latest == null) {
            return DatePrecision.BOUND;
        }
        if (latest.equals(earliest.plusDays(1))) {
            return DatePrecision.DAY_APPROXIMATE;
        }
        if (earliest.getDayOfWeek() == DayOfWeek.MONDAY && ChronoUnit.DAYS.between(earliest, latest) == WEEK_DAYS - 1) {
            return DatePrecision.WEEK;
        }
        boolean isInOneMonth = YearMonth.from(earliest).equals(YearMonth.from(latest));
        boolean isToEnd = latest.equals(YearMonth.from(latest).atEndOfMonth());
        String days = earliest.getDayOfMonth() + "-" + (isToEnd ? "end" : latest.getDayOfMonth());
        if (!isInOneMonth) {
            return DatePrecision.BOUND;
        }
        return switch (days) {
            case "1-10", "11-20", "21-end" -> DatePrecision.MONTH_THIRD;
            case "1-15", "16-end" -> DatePrecision.MONTH_HALF;
            default -> DatePrecision.BOUND;
        };
    }

    private static DateReading unit(String text) {
        return switch (text.length()) {
            case DAY_LENGTH -> DateReading.day(LocalDate.parse(text));
            case MONTH_LENGTH -> partOfYear(text);
            case YEAR_LENGTH -> years(text);
            default -> throw new DateTimeException(text);
        };
    }

    private static DateReading years(String text) {
        if (text.endsWith("XX")) {
            int century = Integer.parseInt(text.substring(0, 2));
            LocalDate first = LocalDate.of(century * 100 + 1, 1, 1);
            return uncertain(text, first, first.plusYears(100), DatePrecision.CENTURY);
        }
        if (text.endsWith("X")) {
            LocalDate first = LocalDate.of(10 * Integer.parseInt(text.substring(0, 3)), 1, 1);
            return uncertain(text, first, first.plusYears(10), DatePrecision.DECADE);
        }
        LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
        return uncertain(text, first, first.plusYears(1), DatePrecision.YEAR);
    }

    private static DateReading partOfYear(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int part = Integer.parseInt(text.substring(5));
        if (part >= FIRST_SEASON && part <= LAST_SEASON) {
            LocalDate first = LocalDate.of(year, 3 * (part - FIRST_SEASON + 1), 1);
            return uncertain(text, first, first.plusMonths(3), DatePrecision.SEASON);
        }
        if (part >= FIRST_QUARTER && part <= LAST_QUARTER) {
            LocalDate first = LocalDate.of(year, 1 + 3 * (part - FIRST_QUARTER), 1);
            return uncertain(text, first, first.plusMonths(3), DatePrecision.QUARTER);
        }
        if (part >= FIRST_HALF && part <= LAST_HALF) {
            LocalDate first = LocalDate.of(year, 1 + 6 * (part - FIRST_HALF), 1);
            return uncertain(text, first, first.plusMonths(6), DatePrecision.HALF_YEAR);
        }
        LocalDate first = YearMonth.parse(text).atDay(1);
        return uncertain(text, first, first.plusMonths(1), DatePrecision.MONTH);
    }

    private static DateReading uncertain(String edtf, LocalDate first, LocalDate next, DatePrecision precision) {
        return new DateReading(edtf, first, next.minusDays(1), precision, DateKind.UNCERTAIN);
    }
}
