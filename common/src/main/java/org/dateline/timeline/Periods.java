package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Spreads an interval over the periods that it meets. */
public final class Periods {
    private Periods() {}

    /**
     * The periods that the interval meets, each with its share of the days: {@code 2017-10-31..2017-11-03} has a quarter
     * in October. None where the interval is too wide for the kind. An interval without end counts in the year in which
     * it starts, and there not as whole.
     */
    public static List<PeriodShare> shares(DayInterval interval, PeriodKind kind) {
        if (interval.isOpen()) {
            return kind == PeriodKind.YEAR
                    ? List.of(new PeriodShare(kind.start(interval.earliest()), 1, false))
                    : List.of();
        }
        if (interval.widthDays() > kind.mostWidthDays()) {
            return List.of();
        }
        List<PeriodShare> shares = new ArrayList<>();
        LocalDate start = kind.start(interval.earliest());
        while (!start.isAfter(interval.latest())) {
            LocalDate next = kind.next(start);
            shares.add(share(interval, start, next));
            start = next;
        }
        return shares;
    }

    private static PeriodShare share(DayInterval interval, LocalDate start, LocalDate next) {
        LocalDate first = interval.earliest().isAfter(start) ? interval.earliest() : start;
        LocalDate end = interval.latest().isBefore(next) ? interval.latest().plusDays(1) : next;
        long days = ChronoUnit.DAYS.between(first, end);
        return new PeriodShare(start, (double) days / interval.widthDays(), days == interval.widthDays());
    }
}
