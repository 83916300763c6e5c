package org.dateline.timex.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.TimexMod;

/** Parts of other dates: the 24th of it, its first half, its evening. */
final class PartOperations {
    private static final TimexMod[] PARTS = {TimexMod.START, TimexMod.MID, TimexMod.END};
    private static final String[] DAY_PARTS = {"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    private static final List<String> AFTER_NOON = List.of("TAF", "TEV");
    private static final int NIGHT = 4;
    private static final int MIDDLE = 1;
    /** A weekend has no thirds. */
    private static final int FEWEST_DAYS_OF_THIRDS = 3;

    private static final int HALF_DAY_HOURS = 12;
    private static final int FIRST_HOUR_OF_NIGHT = 6;

    private PartOperations() {}

    static TimeValue nth(Arguments a, Situation s) {
        Grain unit = a.grain(1);
        TimeValue whole = a.time(2, s);
        if (!whole.isResolved()) {
            return TimeValue.unresolved(RelativeOperations.unknown(unit));
        }
        int number = a.number(0);
        Granule found = number < 0
                ? lastIn(whole.granule(), unit)
                : firstIn(whole.granule(), unit).plus(number - 1);
        if (found.first().isAfter(whole.granule().last())) {
            return TimeValue.unresolved(RelativeOperations.unknown(unit));
        }
        return TimeValue.of(found, whole.method(), whole.anchor());
    }

    /** A week belongs to the month or year that has its Thursday. */
    private static Granule firstIn(Granule whole, Grain unit) {
        Granule first = Granule.containing(unit, whole.first());
        return unit == Grain.WEEK && first.middle().isBefore(whole.first()) ? first.plus(1) : first;
    }

    private static Granule lastIn(Granule whole, Grain unit) {
        Granule last = Granule.containing(unit, whole.last());
        return unit == Grain.WEEK && last.middle().isAfter(whole.last()) ? last.plus(-1) : last;
    }

    static TimeValue nthWeekday(Arguments a, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(a.number(1));
        TimeValue whole = a.time(2, s);
        if (!whole.isResolved()) {
            return TimeValue.unresolved("XXXX-WXX-" + weekday.getValue());
        }
        int number = a.number(0);
        LocalDate day = number < 0
                ? whole.granule().last().with(TemporalAdjusters.previousOrSame(weekday))
                : whole.granule()
                        .first()
                        .with(TemporalAdjusters.nextOrSame(weekday))
                        .plusWeeks(number - 1L);
        return whole.granule().contains(day)
                ? TimeValue.of(Granule.day(day), whole.method(), whole.anchor())
                : TimeValue.unresolved("XXXX-WXX-" + weekday.getValue());
    }

    static TimeValue weekdayOfWeek(Arguments a, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        DayOfWeek first = DayOfWeek.of(a.number(2));
        int weeks = a.numberOr(1, 0);
        return s.anchorDay()
                .map(anchor -> TimeValue.of(
                        Granule.day(anchor.with(TemporalAdjusters.previousOrSame(first))
                                .plusWeeks(weeks)
                                .with(TemporalAdjusters.nextOrSame(weekday))),
                        DateMethod.RELATIVE_TO_PUBLICATION,
                        anchor))
                .orElseGet(() -> TimeValue.unresolved("XXXX-WXX-" + weekday.getValue()));
    }

    static TimeValue part(Arguments a, Situation s) {
        int part = a.number(0);
        TimeValue whole = a.time(1, s);
        if (whole.reading() == null) {
            return whole.withMod(PARTS[part]);
        }
        return whole.withMod(PARTS[part]).withReading(third(part, whole.granule(), s.settings()));
    }

    private static DateReading third(int part, Granule whole, TimexSettings settings) {
        long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        if (days < FEWEST_DAYS_OF_THIRDS) {
            return GranuleText.reading(whole);
        }
        long firstEnd = days / 3;
        long secondEnd = days * 2 / 3;
        LocalDate from = whole.first();
        if (whole.grain() == Grain.MONTH) {
            firstEnd = settings.firstThirdEnd();
            secondEnd = settings.secondThirdEnd();
        } else if (whole.grain() == Grain.YEAR) {
            firstEnd = ChronoUnit.DAYS.between(from, from.plusMonths(4));
            secondEnd = ChronoUnit.DAYS.between(from, from.plusMonths(8));
        }
        LocalDate earliest = part == 0 ? from : from.plusDays(part == MIDDLE ? firstEnd : secondEnd);
        LocalDate latest =
                part == 0 ? from.plusDays(firstEnd - 1) : part == MIDDLE ? from.plusDays(secondEnd - 1) : whole.last();
        return among(earliest, latest, precisionOfThird(whole.grain()));
    }

    private static DateReading among(LocalDate earliest, LocalDate latest, DatePrecision precision) {
        return new DateReading(GranuleText.among(earliest, latest), earliest, latest, precision, DateKind.UNCERTAIN);
    }

    private static DatePrecision precisionOfThird(Grain whole) {
        return switch (whole) {
            case MONTH -> DatePrecision.MONTH_THIRD;
            case QUARTER, SEASON -> DatePrecision.MONTH;
            case HALF_YEAR -> DatePrecision.QUARTER;
            case YEAR -> DatePrecision.HALF_YEAR;
            default -> whole.precision();
        };
    }

    static TimeValue half(Arguments a, Situation s) {
        int half = a.number(0);
        TimeValue whole = a.time(1, s);
        TimexMod mod = half == 1 ? TimexMod.START : TimexMod.END;
        if (whole.reading() == null) {
            return whole.withMod(mod);
        }
        Granule granule = whole.granule();
        if (granule.grain().precision() == DatePrecision.DAY) {
            return whole.withMod(mod).withReading(GranuleText.reading(granule));
        }
        if (granule.grain() == Grain.YEAR && !granule.isOfOtherCalendar()) {
            Granule halfYear = new Granule(Grain.HALF_YEAR, granule.first().plusMonths(half == 1 ? 0 : 6));
            return TimeValue.of(halfYear, whole.method(), whole.anchor());
        }
        long days = ChronoUnit.DAYS.between(granule.first(), granule.last()) + 1;
        LocalDate middle = granule.first().plusDays(granule.grain() == Grain.MONTH ? 15 : days / 2);
        DatePrecision precision = precisionOfHalf(granule.grain());
        return whole.withMod(mod)
                .withReading(
                        half == 1
                                ? among(granule.first(), middle.minusDays(1), precision)
                                : among(middle, granule.last(), precision));
    }

    private static DatePrecision precisionOfHalf(Grain whole) {
        return switch (whole) {
            case MONTH -> DatePrecision.MONTH_HALF;
            case YEAR -> DatePrecision.HALF_YEAR;
            default -> whole.precision();
        };
    }

    static TimeValue around(Arguments a, Situation s) {
        TimeValue centre = a.time(0, s).withMod(TimexMod.APPROX);
        if (!centre.isResolved() || centre.reading() == null || centre.reading().latest() == null) {
            return centre;
        }
        DateReading reading = centre.reading();
        if (reading.precision() != DatePrecision.DAY) {
            return centre;
        }
        int width = s.settings().aroundDays();
        return centre.withReading(new DateReading(
                reading.edtf() + "~",
                reading.earliest().minusDays(width),
                reading.latest().plusDays(width),
                DatePrecision.DAY_APPROXIMATE,
                DateKind.UNCERTAIN));
    }

    static TimeValue dayPart(Arguments a, Situation s) {
        if (!a.has(1)) {
            return TimeValue.unresolved("XXXX-XX-XX" + DAY_PARTS[a.number(0)]);
        }
        return partOfDay(a.number(0), a.time(1, s));
    }

    /** A part of a day happens on that day. */
    static TimeValue partOfDay(int part, TimeValue day) {
        return day.withTimex(day.timex() + DAY_PARTS[part]);
    }

    static TimeValue thisNight(Arguments a, Situation s) {
        TimeValue today = a.time(0, s);
        return s.tense().looksAhead() ? partOfDay(NIGHT, today) : nightBefore(today);
    }

    static TimeValue nightTo(Arguments a, Situation s) {
        return nightBefore(a.time(0, s));
    }

    private static TimeValue nightBefore(TimeValue after) {
        if (!after.isResolved()) {
            return after.withTimex("XXXX-XX-XXTNI");
        }
        LocalDate morning = after.granule().first();
        Granule evening = Granule.day(morning.minusDays(1));
        return TimeValue.of(evening, after.method(), after.anchor())
                .withTimex(evening.first() + DAY_PARTS[NIGHT])
                .withReading(among(evening.first(), morning, DatePrecision.DAY_APPROXIMATE));
    }

    static TimeValue containing(Arguments a, Situation s) {
        TimeValue inside = a.time(1, s);
        return inside.isResolved()
                ? TimeValue.of(
                        Granule.containing(a.grain(0), inside.granule().first()), inside.method(), inside.anchor())
                : TimeValue.unresolved(RelativeOperations.unknown(a.grain(0)));
    }

    /** The time on that day; what part of the day it is tells which half of it the hour is in. */
    static TimeValue at(Arguments a, Situation s) {
        TimeValue first = a.time(0, s);
        TimeValue second = a.time(1, s);
        return isClock(second) && !isClock(first) ? at(second, first) : at(first, second);
    }

    private static boolean isClock(TimeValue value) {
        int clock = value.timex().indexOf('T');
        return clock >= 0
                && clock + 1 < value.timex().length()
                && Character.isDigit(value.timex().charAt(clock + 1));
    }

    private static TimeValue at(TimeValue time, TimeValue day) {
        int clock = time.timex().indexOf('T');
        int part = day.timex().indexOf('T');
        String date = part < 0 ? day.timex() : day.timex().substring(0, part);
        if (clock < 0 || time.timex().length() < clock + 3) {
            return day;
        }
        String hour = time.timex().substring(clock + 1, clock + 3);
        String rest = time.timex().substring(clock + 3);
        boolean isLate = part >= 0 && isLate(day.timex().substring(part), hour);
        return day.withTimex(date + "T" + (isLate ? afterNoon(hour) : hour) + rest);
    }

    /** Two in the night is past midnight, eight in the night is not. */
    private static boolean isLate(String part, String hour) {
        return AFTER_NOON.contains(part)
                || part.equals(DAY_PARTS[NIGHT])
                        && Character.isDigit(hour.charAt(0))
                        && Integer.parseInt(hour) >= FIRST_HOUR_OF_NIGHT;
    }

    private static String afterNoon(String hour) {
        int number = Character.isDigit(hour.charAt(0)) ? Integer.parseInt(hour) : HALF_DAY_HOURS;
        return number < HALF_DAY_HOURS ? Integer.toString(number + HALF_DAY_HOURS) : hour;
    }

    static TimeValue whole(Arguments a, Situation s) {
        return a.time(0, s);
    }
}
