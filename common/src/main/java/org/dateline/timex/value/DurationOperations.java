package org.dateline.timex.value;

import java.time.DayOfWeek;

/** Durations, sets, and distances from events. */
final class DurationOperations {
    private DurationOperations() {}

    static TimeValue duration(Arguments a, Situation s) {
        return TimeValue.unresolved(a.grain(1).duration(Integer.toString(Math.abs(a.number(0)))));
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

    static TimeValue offset(Arguments a, Situation s) {
        TimeValue duration = a.time(1, s);
        return Length.of(duration)
                .map(length -> duration.withOffset(length.offset(a.number(0))))
                .orElse(duration);
    }
}
