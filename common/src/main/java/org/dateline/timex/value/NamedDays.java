package org.dateline.timex.value;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days with names, and the Hijri calendar, whose months are told by the Umm al-Qura tables. */
public final class NamedDays {
    static final int GREGORIAN = 0;
    static final int HIJRI = 1;
    static final int EASTER = 2;
    static final int ORTHODOX_EASTER = 3;
    static final int CHINESE = 4;
    static final int QINGMING = 5;
    static final int PERSIAN = 6;

    private static final int FIRST_HIJRI_YEAR = 1300;
    private static final int LAST_HIJRI_YEAR = 1600;

    private NamedDays() {}

    static TimeValue hijri(Arguments a, Situation s) {
        int month = a.number(1);
        if (a.has(2)) {
            int day = a.number(2);
            return a.has(0)
                    ? TimeValue.explicit(Granule.day(hijriDay(a.number(0), month, day)))
                    : NearestYear.of(s).value(year -> Granule.day(hijriDayIn(year, month, day)), "XXXX-XX-XX");
        }
        return a.has(0) ? TimeValue.explicit(wholeMonth(hijriDay(a.number(0), month, 1))) : nearMonth(month, s);
    }

    static TimeValue nearHijriMonth(Arguments a, Situation s) {
        return nearMonth(a.number(0), s);
    }

    private static TimeValue nearMonth(int month, Situation s) {
        return NearestYear.of(s).value(year -> wholeMonth(hijriDayIn(year, month, 1)), "XXXX-XX");
    }

    static TimeValue hijriYear(Arguments a, Situation s) {
        LocalDate first = hijriDay(a.number(0), 1, 1);
        LocalDate last = hijriDay(a.number(0) + 1, 1, 1).minusDays(1);
        return TimeValue.explicit(Granule.span(Grain.YEAR, first, last));
    }

    private static Granule wholeMonth(LocalDate first) {
        return Granule.span(
                Grain.MONTH, first, first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L));
    }

    private static LocalDate hijriDay(int year, int month, int day) {
        if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR) {
            throw new ArithmeticException("no table for the Hijri year " + year);
        }
        return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }

    /** The day of the Hijri year of which most lies in the Gregorian one, or of its neighbours. */
    private static LocalDate hijriDayIn(int gregorianYear, int month, int day) {
        int hijriYear = HijrahDate.from(LocalDate.of(gregorianYear, 1, 1)).get(ChronoField.YEAR);
        LocalDate found = hijriDay(hijriYear, month, day);
        return found.getYear() < gregorianYear ? hijriDay(hijriYear + 1, month, day) : found;
    }

    static TimeValue namedDay(Arguments a, Situation s) {
        int monthAndDay = a.number(0);
        int calendar = a.detail(0);
        IntFunction<Granule> inYear = year -> Granule.day(dayIn(year, monthAndDay, calendar));
        return a.has(1)
                ? TimeValue.explicit(inYear.apply(a.number(1)))
                : NearestYear.of(s).value(inYear, "XXXX-XX-XX");
    }

    static TimeValue namedDayTowards(Arguments a, Situation s) {
        int monthAndDay = a.number(0);
        int calendar = a.detail(0);
        return RelativeOperations.towards(
                a.number(1), s, Grain.DAY, year -> Granule.day(dayIn(year, monthAndDay, calendar)));
    }

    private static LocalDate dayIn(int year, int monthAndDay, int calendar) {
        return switch (calendar) {
            case HIJRI -> hijriDayIn(year, monthAndDay / 100, monthAndDay % 100);
            case PERSIAN -> PersianOperations.dayIn(year, monthAndDay / 100, monthAndDay % 100);
            case EASTER -> easter(year).plusDays(monthAndDay);
            case ORTHODOX_EASTER -> orthodoxEaster(year).plusDays(monthAndDay);
            case CHINESE -> ChineseDays.feast(year, monthAndDay);
            case QINGMING -> ChineseDays.qingming(year);
            default -> LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
        };
    }

    /** Western Easter Sunday: the Sunday after the ecclesiastical full moon on or after 21 March. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapLess = century - century / 4;
        int moonShift = (8 * century + 13) / 25;
        int epact = Math.floorMod(leapLess - moonShift + 19 * golden + 15, 30);
        int correction = epact == 29 || epact == 28 && golden > 10 ? 1 : 0;
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(epact - correction);
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }

    /** The Easter Sunday of the Eastern churches, reckoned in the Julian calendar. */
    static LocalDate orthodoxEaster(int year) {
        int epact = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
        int century = year / 100;
        int julianLag = century - century / 4 - 2;
        return LocalDate.of(year, 3, 22).plusDays(epact + weekday + julianLag);
    }

    /** The number of a calendar that named days can be counted in; empty for an unknown name. */
    public static Optional<Integer> calendar(String name) {
        return switch (name) {
            case "gregorian" -> Optional.of(GREGORIAN);
            case "hijri" -> Optional.of(HIJRI);
            case "easter" -> Optional.of(EASTER);
            case "orthodox_easter" -> Optional.of(ORTHODOX_EASTER);
            case "chinese" -> Optional.of(CHINESE);
            case "qingming" -> Optional.of(QINGMING);
            case "persian" -> Optional.of(PERSIAN);
            default -> Optional.empty();
        };
    }
}
