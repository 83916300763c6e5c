package org.dateline.timex.value;

import java.time.LocalDate;

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
                ? TimeValue.explicit(wholeMonth(a.number(0), month))
                : s.anchorDay().map(anchor -> nearMonth(month, s)).orElseGet(() -> TimeValue.unresolved("XXXX-XX"));
    }

    private static TimeValue nearMonth(int month, Situation s) {
        return NearestYear.of(s).value(year -> wholeMonth(year, month), "XXXX-XX");
    }

    private static Granule wholeMonth(int year, int month) {
        LocalDate first = ChineseCalendar.monthStart(year, month);
        return Granule.span(Grain.MONTH, first, first.plusDays(ChineseCalendar.monthLength(year, month) - 1L));
    }
}
