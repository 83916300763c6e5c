package org.dateline.timex.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * One unit of the calendar: a day, a week, a month, a decade.
 *
 * @param first its first day; a winter begins in December of the year before the one it is named after where the settings
 *     say so
 * @param otherLast the last day of a unit of another calendar; null for one of ours
 */
public record Granule(Grain grain, LocalDate first, LocalDate otherLast) {
    private static final int SEASON_MONTHS = 3;

    public Granule(Grain grain, LocalDate first) {
        this(grain, first, null);
    }

    /** A month or year of another calendar. */
    public static Granule span(Grain grain, LocalDate first, LocalDate last) {
        return new Granule(grain, first, last);
    }

    /** The unit that holds the day. */
    public static Granule containing(Grain grain, LocalDate day) {
        return new Granule(
                grain,
                switch (grain) {
                    case SECOND, MINUTE, HOUR, DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % SEASON_MONTHS);
                    case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
                    case YEAR -> LocalDate.of(day.getYear(), 1, 1);
                    case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 1, 1);
                });
    }

    public static Granule day(LocalDate day) {
        return new Granule(Grain.DAY, day);
    }

    public static Granule month(int year, int month) {
        return new Granule(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    public static Granule year(int year) {
        return new Granule(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** True for a month or year of another calendar, which TIMEX3 has no value for but its first and last day. */
    public boolean isOfOtherCalendar() {
        return otherLast != null;
    }

    /** Its last day. */
    public LocalDate last() {
        if (otherLast != null) {
            return otherLast;
        }
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> first;
            case WEEKEND -> first.plusDays(1);
            default -> shiftedFirst(1).minusDays(1);
        };
    }

    /** The unit of the same grain that many further on; earlier ones for a negative number. */
    public Granule plus(int units) {
        return new Granule(grain, shiftedFirst(units));
    }

    private LocalDate shiftedFirst(long units) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> first.plusDays(units);
            case WEEKEND, WEEK -> first.plusWeeks(units);
            case MONTH -> first.plusMonths(units);
            case QUARTER -> first.plusMonths(3 * units);
            case SEASON -> first.plusMonths(SEASON_MONTHS * units);
            case HALF_YEAR -> first.plusMonths(6 * units);
            case YEAR -> first.plusYears(units);
            case DECADE -> first.plusYears(10 * units);
            case CENTURY -> first.plusYears(100 * units);
        };
    }

    /** The middle of it. */
    public LocalDate middle() {
        return first.plusDays(ChronoUnit.DAYS.between(first, last()) / 2);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }
}
