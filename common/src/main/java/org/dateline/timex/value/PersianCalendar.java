package org.dateline.timex.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The solar Hijri calendar of Iran and Afghanistan, by its cycle of 33 years with eight leap years, which agrees with the
 * equinoxes of Tehran in all the years of its range.
 */
public final class PersianCalendar {
    private static final int FIRST_YEAR = 1210;
    private static final int LAST_YEAR = 1500;
    private static final int CYCLE_YEARS = 33;
    private static final int[] LEAP_YEARS_OF_CYCLE = {1, 5, 9, 13, 17, 22, 26, 30};
    private static final int YEAR_DAYS = 365;
    private static final int LONG_MONTHS = 6;
    private static final int LONG_MONTH_DAYS = 31;
    private static final int SHORT_MONTH_DAYS = 30;
    private static final int MONTHS = 12;
    private static final int HUNDRED = 100;
    /** Between the years of this calendar and the Gregorian ones in which they begin. */
    static final int YEARS_BEHIND = 621;

    private static final int KNOWN_YEAR = 1396;
    private static final LocalDate KNOWN_FIRST = LocalDate.of(2017, 3, 21);

    private PersianCalendar() {}

    /** @throws DateTimeException if there is no such day */
    static LocalDate day(int year, int month, int day) {
        checkYear(year);
        if (month < 1 || month > MONTHS || day < 1 || day > lengthOfMonth(year, month)) {
            throw new DateTimeException("no day " + day + " in the Persian month " + month + " of " + year);
        }
        int before = Math.min(month - 1, LONG_MONTHS) * LONG_MONTH_DAYS
                + Math.max(0, month - 1 - LONG_MONTHS) * SHORT_MONTH_DAYS;
        return firstDay(year).plusDays(before + day - 1L);
    }

    static int lengthOfMonth(int year, int month) {
        if (month <= LONG_MONTHS) {
            return LONG_MONTH_DAYS;
        }
        return month < MONTHS || isLeap(year) ? SHORT_MONTH_DAYS : SHORT_MONTH_DAYS - 1;
    }

    static boolean isLeap(int year) {
        return leapYearsBefore(year + 1) > leapYearsBefore(year);
    }

    /** True where the day has that month and number, in that year if one is given. */
    public static boolean isDay(LocalDate date, Optional<Integer> year, int month, int day) {
        int gregorian = date.getYear();
        if (gregorian - YEARS_BEHIND <= FIRST_YEAR || gregorian - YEARS_BEHIND > LAST_YEAR) {
            return false;
        }
        int found = yearOf(date);
        return day <= lengthOfMonth(found, month)
                && day(found, month, day).equals(date)
                && (year.isEmpty() || year.get() == found || year.get() == found % HUNDRED);
    }

    /** The year that holds a day. */
    static int yearOf(LocalDate day) {
        int year = day.getYear() - YEARS_BEHIND;
        checkYear(year);
        return day.isBefore(firstDay(year)) ? year - 1 : year;
    }

    static LocalDate firstDay(int year) {
        long leaps = (long) leapYearsBefore(year) - leapYearsBefore(KNOWN_YEAR);
        return KNOWN_FIRST.plus((year - KNOWN_YEAR) * (long) YEAR_DAYS + leaps, ChronoUnit.DAYS);
    }

    private static int leapYearsBefore(int year) {
        int leaps = Math.floorDiv(year, CYCLE_YEARS) * LEAP_YEARS_OF_CYCLE.length;
        for (int leap : LEAP_YEARS_OF_CYCLE) {
            leaps += leap < Math.floorMod(year, CYCLE_YEARS) ? 1 : 0;
        }
        return leaps;
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("the Persian year " + year + " is out of range");
        }
    }
}
