package org.dateline.timex.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Dates named by their place in the calendar. */
final class CalendarOperations {
    private static final int DECEMBER = 12;
    private static final int YEARS = 10_000;
    private static final int CLOSE_DAYS = 40;

    private CalendarOperations() {}

    static TimeValue date(Arguments a, Situation s) {
        int month = a.number(1);
        int day = a.number(2);
        if (a.has(0)) {
            return TimeValue.explicit(Granule.day(LocalDate.of(a.number(0), month, day)));
        }
        IntFunction<Granule> inYear = year -> Granule.day(LocalDate.of(year, month, day));
        TimeValue nearest = NearestYear.of(s).value(inYear, fallback(month, day));
        return a.has(3) ? withWeekday(DayOfWeek.of(a.number(3)), nearest, inYear, s) : nearest;
    }

    /** The weekday tells the year; but where a date close by has another one, the weekday is a slip. */
    private static TimeValue withWeekday(
            DayOfWeek weekday, TimeValue nearest, IntFunction<Granule> inYear, Situation s) {
        boolean isClose = nearest.isResolved()
                && s.anchorDay()
                        .filter(anchor -> daysApart(anchor, nearest.granule().first()) <= CLOSE_DAYS)
                        .isPresent();
        if (isClose || nearest.isResolved() && nearest.granule().first().getDayOfWeek() == weekday) {
            return nearest;
        }
        TimeValue fitting = NearestYear.of(s)
                .value(year -> inYear.apply(year).first().getDayOfWeek() == weekday ? inYear.apply(year) : null, "");
        return fitting.isResolved() ? fitting : nearest;
    }

    private static String fallback(int month, int day) {
        return "XXXX-" + Padded.two(month) + "-" + Padded.two(day);
    }

    static TimeValue gluedDate(Arguments a, Situation s) {
        int dayAndYear = a.number(1);
        LocalDate day = LocalDate.of(dayAndYear % YEARS, a.number(0), dayAndYear / YEARS);
        return TimeValue.explicit(Granule.day(day));
    }

    static TimeValue nearDate(Arguments a, Situation s) {
        int month = a.number(0);
        int day = a.number(1);
        return NearestYear.of(s).value(year -> Granule.day(LocalDate.of(year, month, day)), fallback(month, day));
    }

    static TimeValue month(Arguments a, Situation s) {
        return !a.has(0) ? nearMonth(a.number(1), s) : TimeValue.explicit(Granule.month(a.number(0), a.number(1)));
    }

    static TimeValue nearMonth(Arguments a, Situation s) {
        return nearMonth(a.number(0), s);
    }

    private static TimeValue nearMonth(int month, Situation s) {
        return NearestYear.of(s).value(year -> Granule.month(year, month), "XXXX-" + Padded.two(month));
    }

    static TimeValue year(Arguments a, Situation s) {
        return TimeValue.explicit(Granule.year(a.number(0)));
    }

    static TimeValue era(Arguments a, Situation s) {
        int year = a.number(0) + a.number(1) - 1;
        if (!a.has(2)) {
            return TimeValue.explicit(Granule.year(year));
        }
        return TimeValue.explicit(
                a.has(3)
                        ? Granule.day(LocalDate.of(year, a.number(2), a.number(3)))
                        : Granule.month(year, a.number(2)));
    }

    static TimeValue shortYear(Arguments a, Situation s) {
        if (!a.has(1)) {
            return TimeValue.explicit(Granule.year(fullYear(a.number(0), s)));
        }
        int year = a.number(1) - Math.floorMod(a.number(1), 100) + a.number(0);
        return TimeValue.explicit(Granule.year(year < a.number(1) ? year + 100 : year));
    }

    static TimeValue shortDate(Arguments a, Situation s) {
        return TimeValue.explicit(Granule.day(LocalDate.of(fullYear(a.number(0), s), a.number(1), a.number(2))));
    }

    private static int fullYear(int twoDigits, Situation s) {
        int now = s.storyTime()
                .map(Granule::first)
                .or(s::anchorDay)
                .map(LocalDate::getYear)
                .orElse(2000);
        int year = now - Math.floorMod(now, 100) + twoDigits;
        return year > now + 20 ? year - 100 : year;
    }

    /** A year before our era; that before the year 1 is 0 to the calendar. */
    static TimeValue beforeOurEra(Arguments a, Situation s) {
        int year = 1 - a.number(0);
        return TimeValue.explicit(a.has(1) ? Granule.month(year, a.number(1)) : Granule.year(year));
    }

    /** Where both numbers could be the month, the date nearer to the anchor is meant; without an anchor the month comes first. */
    static TimeValue numeric(Arguments a, Situation s) {
        int first = a.number(1);
        int second = a.number(2);
        int year = a.number(0);
        if (first > DECEMBER || second > DECEMBER) {
            boolean dayFirst = first > DECEMBER;
            LocalDate day = LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
            return TimeValue.explicit(Granule.day(day));
        }
        LocalDate monthFirst = LocalDate.of(year, first, second);
        LocalDate dayFirst = LocalDate.of(year, second, first);
        boolean dayFirstIsNearer = s.anchorDay()
                .filter(anchor -> daysApart(anchor, dayFirst) < daysApart(anchor, monthFirst))
                .isPresent();
        return TimeValue.explicit(Granule.day(dayFirstIsNearer ? dayFirst : monthFirst));
    }

    static TimeValue nearNumeric(Arguments a, Situation s) {
        boolean dayFirst = a.number(0) > DECEMBER;
        int month = a.number(dayFirst ? 1 : 0);
        int day = a.number(dayFirst ? 0 : 1);
        return NearestYear.of(s).value(year -> Granule.day(LocalDate.of(year, month, day)), fallback(month, day));
    }

    static TimeValue shortNumeric(Arguments a, Situation s) {
        boolean dayFirst = a.number(0) > DECEMBER;
        int month = a.number(dayFirst ? 1 : 0);
        int day = a.number(dayFirst ? 0 : 1);
        return TimeValue.explicit(Granule.day(LocalDate.of(fullYear(a.number(2), s), month, day)));
    }

    private static long daysApart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    static TimeValue dayOfMonth(Arguments a, Situation s) {
        int day = a.number(0);
        DayOfWeek weekday = a.has(1) ? DayOfWeek.of(a.number(1)) : null;
        return NearestMonth.of(s).value(day, weekday);
    }

    static TimeValue inYear(Arguments a, Situation s) {
        TimeValue year = a.time(1, s);
        if (!year.isResolved()) {
            return TimeValue.unresolved("XXXX");
        }
        TimeValue inside = a.time(0, s.near(year.granule()));
        if (!inside.isResolved()) {
            return inside;
        }
        int years = year.granule().first().getYear() - inside.granule().first().getYear();
        Granule moved =
                new Granule(inside.granule().grain(), inside.granule().first().plusYears(years));
        return TimeValue.of(moved, year.method(), year.anchor());
    }

    static TimeValue season(Arguments a, Situation s) {
        int season = a.number(0);
        IntFunction<Granule> inYear = year -> seasonOf(year, season, s.settings());
        return a.has(1)
                ? TimeValue.explicit(inYear.apply(a.number(1)))
                : NearestYear.of(s).value(inYear, "XXXX-" + new String[] {"WI", "SP", "SU", "FA"}[season]);
    }

    /** A winter is named after the year in which it begins. */
    static Granule seasonOf(int year, int season, TimexSettings settings) {
        int month = settings.springMonth() + 3 * Math.floorMod(season - 1, 4);
        return new Granule(Grain.SEASON, LocalDate.of(year, 1, 1).plusMonths(month - 1L));
    }

    static TimeValue quarter(Arguments a, Situation s) {
        return yearPart(a, s, new YearPart(Grain.QUARTER, 3));
    }

    static TimeValue halfYear(Arguments a, Situation s) {
        return yearPart(a, s, new YearPart(Grain.HALF_YEAR, 6));
    }

    private record YearPart(Grain grain, int months) {}

    private static TimeValue yearPart(Arguments a, Situation s, YearPart part) {
        int month = (a.number(0) - 1) * part.months + 1;
        IntFunction<Granule> inYear = year -> new Granule(part.grain, LocalDate.of(year, month, 1));
        String letter = part.grain == Grain.QUARTER ? "Q" : "H";
        return a.has(1)
                ? TimeValue.explicit(inYear.apply(a.number(1)))
                : NearestYear.of(s).value(inYear, "XXXX-" + letter + a.number(0));
    }

    static TimeValue decade(Arguments a, Situation s) {
        return TimeValue.explicit(Granule.containing(Grain.DECADE, LocalDate.of(a.number(0), 1, 1)));
    }

    static TimeValue shortDecade(Arguments a, Situation s) {
        int now = s.storyTime()
                .map(Granule::first)
                .or(s::anchorDay)
                .map(LocalDate::getYear)
                .orElse(2000);
        int year = now - Math.floorMod(now, 100) + a.number(0);
        return TimeValue.explicit(Granule.containing(Grain.DECADE, LocalDate.of(year > now ? year - 100 : year, 1, 1)));
    }

    static TimeValue decadeOfCentury(Arguments a, Situation s) {
        LocalDate first = LocalDate.of(a.number(1) * 100 - 100 + a.number(0), 1, 1);
        return TimeValue.explicit(Granule.containing(Grain.DECADE, first));
    }

    static TimeValue century(Arguments a, Situation s) {
        return TimeValue.explicit(new Granule(Grain.CENTURY, LocalDate.of(a.number(0) * 100 - 99, 1, 1)));
    }

    static TimeValue decadeBeforeOurEra(Arguments a, Situation s) {
        String year = Padded.four(a.number(0));
        return TimeValue.unresolved("BC" + year.substring(0, year.length() - 1));
    }

    /** The fifth has the years that begin with 04. */
    static TimeValue centuryBeforeOurEra(Arguments a, Situation s) {
        return TimeValue.unresolved("BC" + Padded.two(a.number(0) - 1));
    }
}
