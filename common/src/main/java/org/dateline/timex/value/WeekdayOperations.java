package org.dateline.timex.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.timex.DateMethod;

/** Weekdays near the anchor, or near the last date mentioned. */
final class WeekdayOperations {
    private static final int JUST_BEEN_DAYS = 2;

    private WeekdayOperations() {}

    static TimeValue nextWeekday(Arguments a, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        return RelativeOperations.fromPrevious(
                s, Grain.DAY, day -> Granule.day(day.with(TemporalAdjusters.next(weekday))));
    }

    static TimeValue weekday(Arguments a, Situation s) {
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        String unresolved = "XXXX-WXX-" + weekday.getValue();
        Optional<Granule> story = a.has(1) ? Optional.empty() : s.storyTime();
        if (story.isPresent()) {
            return s.previous(Grain.DAY)
                    .map(Granule::first)
                    .map(day -> TimeValue.of(
                            Granule.day(day.with(TemporalAdjusters.nextOrSame(weekday))),
                            DateMethod.RELATIVE_TO_PREVIOUS_DATE,
                            day))
                    .orElseGet(() -> TimeValue.unresolved(unresolved));
        }
        return s.anchorDay()
                .map(day -> TimeValue.of(
                        Granule.day(weekdayNear(day, weekday, direction(a, s, day))), DateMethod.WEEKDAY, day))
                .orElseGet(() -> TimeValue.unresolved(unresolved));
    }

    private enum Direction {
        LAST,
        LAST_OR_SAME,
        NEXT_OR_SAME,
        NEXT
    }

    /** "This Friday" without a verb is the next one, unless the day has only just been. */
    private static Direction direction(Arguments a, Situation s, LocalDate day) {
        int said = a.numberOr(1, 0);
        if (said != 0) {
            return said < 0 ? Direction.LAST : Direction.NEXT;
        }
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        boolean hasJustBeen = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7) <= JUST_BEEN_DAYS;
        boolean isAhead = s.tense().looksAhead() || a.has(1) && s.tense() == Tense.UNKNOWN && !hasJustBeen;
        return isAhead ? Direction.NEXT_OR_SAME : Direction.LAST_OR_SAME;
    }

    private static LocalDate weekdayNear(LocalDate day, DayOfWeek weekday, Direction direction) {
        return day.with(
                switch (direction) {
                    case LAST -> TemporalAdjusters.previous(weekday);
                    case LAST_OR_SAME -> TemporalAdjusters.previousOrSame(weekday);
                    case NEXT_OR_SAME -> TemporalAdjusters.nextOrSame(weekday);
                    case NEXT -> TemporalAdjusters.next(weekday);
                });
    }
}
