package org.dateline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The periods that timelines count by. */
public enum PeriodKind {
    DAY(7),
    /** ISO weeks, from Monday. */
    WEEK(31),
    MONTH(366),
    YEAR(Integer.MAX_VALUE);

    private final int mostWidthDays;

    PeriodKind(int mostWidthDays) {
        this.mostWidthDays = mostWidthDays;
    }

    /** The name in tables, such as {@code week}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Days that an event's interval may have to be counted by this kind: a month is not spread over days. */
    public int mostWidthDays() {
        return mostWidthDays;
    }

    /** The first day of the period that holds that day. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next period, for the first day of one. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
