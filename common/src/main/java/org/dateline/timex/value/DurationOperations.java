package org.dateline.timex.value;

import java.time.DayOfWeek;

/** Durations, sets, and distances from events. */
final class DurationOperations {
    private DurationOperations() {}

    static TimeValue duration(Arguments a, Situation s) {
        return TimeValue.unresolved(a.grain(1).duration(Integer.toString(Math.abs(a.number(0)))));
    }

    /** In the next smaller unit that halves it; a half of any other unit is not told. */
    static TimeValue durationAndHalf(Arguments a, Situation s) {
        int amount = Math.abs(a.number(0));
        return TimeValue.unresolved(
                switch (a.grain(1)) {
                    case MINUTE -> Grain.SECOND.duration(withHalf(amount, 60));
                    case HOUR -> Grain.MINUTE.duration(withHalf(amount, 60));
                    case DAY -> Grain.HOUR.duration(withHalf(amount, 24));
                    case YEAR -> Grain.MONTH.duration(withHalf(amount, 12));
                    case DECADE -> Grain.YEAR.duration(withHalf(amount, 10));
                    case CENTURY -> Grain.YEAR.duration(withHalf(amount, 100));
                    default -> a.grain(1).duration(Integer.toString(amount));
                });
    }

    private static String withHalf(int amount, int parts) {
        return Integer.toString(Math.multiplyExact(amount, parts) + parts / 2);
    }

    static TimeValue some(Arguments a, Situation s) {
        return TimeValue.unresolved(a.grain(0).duration("X"));
    }

    static TimeValue every(Arguments a, Situation s) {
        return TimeValue.unresolved(a.grain(1).duration(Integer.toString(a.number(0))));
    }

    static TimeValue everyWeekday(Arguments a, Situation s) {
        return TimeValue.unresolved("XXXX-WXX-" + DayOfWeek.of(a.number(0)).getValue());
    }

    static TimeValue reference(Arguments a, Situation s) {
        int direction = a.number(0);
        return TimeValue.unresolved(direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF");
    }

    static TimeValue nearby(Arguments a, Situation s) {
        return TimeValue.unresolved(s.tense().looksAhead() ? "FUTURE_REF" : "PAST_REF");
    }

    static TimeValue offset(Arguments a, Situation s) {
        TimeValue duration = a.time(1, s);
        return Length.of(duration)
                .map(length -> duration.withOffset(length.offset(a.number(0))))
                .orElse(duration);
    }
}
