package org.dateline.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.timex.grammar.Match;
import org.dateline.timex.value.PersianCalendar;

/**
 * A day and a month as a text names them, true for the days that they can mean.
 *
 * @param year empty where the text leaves it out: any year fits
 * @param isPersian true where they are of the solar Hijri calendar
 */
record DayOfYear(int day, int month, Optional<Integer> year, boolean isPersian) implements Predicate<LocalDate> {
    private static final int YEARS = 10_000;

    /** The day that a match names; empty if it names none, or no month with it. */
    static Optional<DayOfYear> of(Match match) {
        Optional<Integer> persian = value(match, "persian-month");
        Optional<Integer> month = persian.or(() -> value(match, "month")).or(() -> value(match, "month-number"));
        Optional<Integer> glued = value(match, "day-year");
        Optional<Integer> day = value(match, "day").or(() -> glued.map(number -> number / YEARS));
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = value(match, "year")
                .or(() -> value(match, "likely-year"))
                .or(() -> glued.map(number -> number % YEARS));
        return Optional.of(new DayOfYear(day.get(), month.get(), year, persian.isPresent()));
    }

    private static Optional<Integer> value(Match match, String slot) {
        return AnchorFinder.binding(match, slot).map(Match.Binding::value);
    }

    /** The day itself; empty where the text leaves the year out, or there is no such day. */
    Optional<LocalDate> date() {
        boolean isThere = !isPersian && year.isPresent() && month >= 1 && month <= 12 && day >= 1;
        return isThere && day <= YearMonth.of(year.get(), month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year.get(), month, day))
                : Optional.empty();
    }

    /** True where it names a day of the calendar that lies between these two. */
    boolean isBetween(LocalDate first, LocalDate last) {
        if (isPersian) {
            return first.datesUntil(last.plusDays(1)).anyMatch(this);
        }
        int from = Math.max(first.getYear(), year.orElse(first.getYear()));
        int to = Math.min(last.getYear(), year.orElse(last.getYear()));
        for (int y = from; y <= to; y++) {
            boolean isThere = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(y, month).lengthOfMonth();
            LocalDate date = isThere ? LocalDate.of(y, month, day) : null;
            if (isThere && !date.isBefore(first) && !date.isAfter(last)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean test(LocalDate date) {
        if (isPersian) {
            return PersianCalendar.isDay(date, year, month, day);
        }
        return date.getDayOfMonth() == day
                && date.getMonthValue() == month
                && (year.isEmpty() || year.get() == date.getYear());
    }
}
