package org.dateline.timex.value;

import org.dateline.timex.DateMethod;

/** Times of the day by the clock. */
final class ClockOperations {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int AT_NIGHT = 2;
    private static final int HALF_DAY_HOURS = 12;
    private static final int FIRST_HOUR_OF_NIGHT = 6;
    private static final int LAST_HOUR = 24;

    private ClockOperations() {}

    static TimeValue clock(Arguments a, Situation s) {
        int second = a.numberOr(3, -1);
        String seconds = second < 0 ? "" : ":" + Padded.two(second);
        return timeOfDay(hourOfDay(a.number(0), a.numberOr(2, -1)), ":" + Padded.two(a.number(1)) + seconds, s);
    }

    /** "Eight less a quarter" is 7:45. */
    static TimeValue clockBefore(Arguments a, Situation s) {
        int hour = hourOfDay(a.number(0), a.numberOr(2, -1));
        int minutes = a.number(1);
        if (hour < 1 || minutes < 1 || minutes >= MINUTES_OF_HOUR) {
            return TimeValue.unresolved("XXXX-XX-XXTXX");
        }
        return timeOfDay(hour - 1, ":" + Padded.two(MINUTES_OF_HOUR - minutes), s);
    }

    static TimeValue hour(Arguments a, Situation s) {
        return timeOfDay(hourOfDay(a.number(0), a.numberOr(1, -1)), "", s);
    }

    /** Twelve at night ends the day, two at night is past midnight, nine at night is before it. */
    private static int hourOfDay(int hour, int half) {
        if (half == AT_NIGHT && hour <= HALF_DAY_HOURS) {
            return hour < FIRST_HOUR_OF_NIGHT ? hour : hour + HALF_DAY_HOURS;
        }
        return half >= 0 && hour <= HALF_DAY_HOURS ? hour % HALF_DAY_HOURS + HALF_DAY_HOURS * half : hour;
    }

    /** @param rest minutes and seconds, as far as they are said */
    private static TimeValue timeOfDay(int hour, String rest, Situation s) {
        if (hour > LAST_HOUR || rest.chars().anyMatch(c -> c == ':') && rest.compareTo(":59:99") > 0) {
            return TimeValue.unresolved("XXXX-XX-XXTXX");
        }
        String time = "T" + Padded.two(hour) + rest;
        return s.storyTime()
                .filter(day -> day.grain() == Grain.DAY)
                .map(day -> TimeValue.of(day, DateMethod.RELATIVE_TO_PREVIOUS_DATE, day.first())
                        .withTimex(day.first() + time))
                .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX" + time));
    }
}
