package org.dateline.timex.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.dateline.timex.DateMethod;

/** Dates of the solar Hijri calendar. A year of two digits is the one nearest to the anchor. */
final class PersianOperations {
    private static final int SHORT_YEARS = 100;
    private static final int FARTHEST_AHEAD = 20;
    private static final int DECADE_YEARS = 10;
    private static final int YEAR_WITHOUT_ANCHOR = 1380;

    private PersianOperations() {}

    /** The year nearest in the direction of the tense where it is missing. */
    static TimeValue persian(Arguments a, Situation s) {
        int month = a.number(1);
        int day = a.has(2) ? a.number(2) : 0;
        if (a.has(0)) {
            return TimeValue.explicit(granule(fullYear(a.number(0), s), month, day));
        }
        return NearestYear.of(s).value(inYear(month, day), day > 0 ? "XXXX-XX-XX" : "XXXX-XX");
    }

    static TimeValue nearPersianMonth(Arguments a, Situation s) {
        return NearestYear.of(s).value(inYear(a.number(0), 0), "XXXX-XX");
    }

    /** A month of that year; a day of it where one is given. */
    private static Granule granule(int year, int month, int day) {
        if (day > 0) {
            return Granule.day(PersianCalendar.day(year, month, day));
        }
        LocalDate first = PersianCalendar.day(year, month, 1);
        return Granule.span(Grain.MONTH, first, first.plusDays(PersianCalendar.lengthOfMonth(year, month) - 1L));
    }

    /** Of the Persian year that begins in a Gregorian one, or of the one before: whichever lies in that year. */
    private static IntFunction<Granule> inYear(int month, int day) {
        return gregorian -> {
            Granule found = granule(gregorian - PersianCalendar.YEARS_BEHIND, month, day);
            return found.first().getYear() == gregorian
                    ? found
                    : granule(gregorian - PersianCalendar.YEARS_BEHIND - 1, month, day);
        };
    }

    /** The day in a Gregorian year. */
    static LocalDate dayIn(int gregorianYear, int month, int day) {
        return inYear(month, day).apply(gregorianYear).first();
    }

    static TimeValue persianYear(Arguments a, Situation s) {
        return TimeValue.explicit(years(fullYear(a.number(0), s), 1, Grain.YEAR));
    }

    static TimeValue persianDecade(Arguments a, Situation s) {
        int year = fullYear(a.number(0), s);
        return TimeValue.explicit(years(year - year % DECADE_YEARS, DECADE_YEARS, Grain.DECADE));
    }

    private static Granule years(int first, int count, Grain grain) {
        return Granule.span(
                grain,
                PersianCalendar.day(first, 1, 1),
                PersianCalendar.day(first + count, 1, 1).minusDays(1));
    }

    /** Spring and the seasons behind it begin with the first, fourth, ... month; each is taken as the Gregorian one. */
    static TimeValue persianSeason(Arguments a, Situation s) {
        int year = fullYear(a.number(1), s) + PersianCalendar.YEARS_BEHIND;
        return TimeValue.explicit(CalendarOperations.seasonOf(year, a.number(0), s.settings()));
    }

    /** So many years from the anchor's own. */
    static TimeValue persianOfYear(Arguments a, Situation s) {
        return s.anchorDay()
                .map(anchor -> TimeValue.of(
                        ofYear(PersianCalendar.yearOf(anchor) + a.number(0), a),
                        DateMethod.RELATIVE_TO_PUBLICATION,
                        anchor))
                .orElseGet(() -> TimeValue.unresolved("XXXX"));
    }

    static TimeValue persianOfThatYear(Arguments a, Situation s) {
        return s.previous(Grain.YEAR)
                .map(Granule::first)
                .map(day -> TimeValue.of(
                        granule(PersianCalendar.yearOf(day), a.number(0), a.has(1) ? a.number(1) : 0),
                        DateMethod.RELATIVE_TO_PREVIOUS_DATE,
                        day))
                .orElseGet(() -> TimeValue.unresolved("XXXX"));
    }

    private static Granule ofYear(int year, Arguments a) {
        return a.has(1) ? granule(year, a.number(1), a.has(2) ? a.number(2) : 0) : years(year, 1, Grain.YEAR);
    }

    private static int fullYear(int year, Situation s) {
        if (year >= SHORT_YEARS) {
            return year;
        }
        int now = s.anchorDay().map(PersianOperations::yearOrNone).orElse(YEAR_WITHOUT_ANCHOR);
        int found = now - now % SHORT_YEARS + year;
        return found > now + FARTHEST_AHEAD ? found - SHORT_YEARS : found;
    }

    private static int yearOrNone(LocalDate day) {
        try {
            return PersianCalendar.yearOf(day);
        } catch (DateTimeException e) {
            return YEAR_WITHOUT_ANCHOR;
        }
    }
}
