package org.dateline.timex.value;

import java.time.LocalDate;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;

/** Dates of the {@link ChineseCalendar} as texts write them, and the feasts of China that move. */
final class ChineseDays {
    private ChineseDays() {}

    /** No month and no day stand for New Year's Eve. */
    static LocalDate feast(int year, int monthAndDay) {
        return monthAndDay == 0
                ? ChineseCalendar.monthStart(year, 1).minusDays(1)
                : ChineseCalendar.day(year, monthAndDay / 100, monthAndDay % 100);
    }

    /** The day in China on which the sun reaches 15 degrees of longitude, of 1900 to 2099. */
    static LocalDate qingming(int year) {
        int ofCentury = year % 100;
        double first = year < 2000 ? 5.59 : 4.81;
        return LocalDate.of(year, 4, (int) (0.2422 * ofCentury + first) - ofCentury / 4);
    }

    /** {@code chinese(year, month, day)}: the nearest year where it is missing, the month where there is no day. */
    static TimeValue date(Arguments a, Situation s) {
        int month = a.number(1);
        int day = a.number(2);
        if (a.has(2)) {
            return a.has(0)
                    ? TimeValue.explicit(Granule.day(ChineseCalendar.day(a.number(0), month, day)))
                    : NearestYear.of(s).value(year -> Granule.day(ChineseCalendar.day(year, month, day)), "XXXX-XX-XX");
        }
        return a.has(0)
                ? wholeMonth(a.number(0), month, DateMethod.EXPLICIT, null)
                : s.anchorDay().map(anchor -> nearMonth(month, s)).orElseGet(() -> TimeValue.unresolved("XXXX-XX"));
    }

    private static TimeValue nearMonth(int month, Situation s) {
        TimeValue first =
                NearestYear.of(s).value(year -> Granule.day(ChineseCalendar.monthStart(year, month)), "XXXX-XX");
        if (!first.isResolved()) {
            return first;
        }
        LocalDate start = first.granule().first();
        boolean isOfItsYear = ChineseCalendar.monthStart(start.getYear(), month).equals(start);
        return wholeMonth(isOfItsYear ? start.getYear() : start.getYear() - 1, month, first.method(), first.anchor());
    }

    private static TimeValue wholeMonth(int year, int month, DateMethod method, LocalDate anchor) {
        LocalDate first = ChineseCalendar.monthStart(year, month);
        LocalDate last = first.plusDays(ChineseCalendar.monthLength(year, month) - 1L);
        return NamedDays.interval(first, last, DatePrecision.MONTH).withAnchor(method, anchor);
    }
}
