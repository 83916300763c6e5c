package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.timex.EventOffset;

/** A duration that can be counted: so many of a unit. */
record Length(int amount, Grain unit) {
    static final Length UNKNOWN = new Length(0, Grain.DAY);

    private static final Pattern COUNTED = Pattern.compile("(PT?)([0-9]{1,4})([A-Z]+)");
    private static final int HOURS_OF_DAY = 24;

    /** The length that a TIMEX3 duration says; empty for one of an unknown number. */
    static Optional<Length> of(TimeValue duration) {
        Matcher matcher = COUNTED.matcher(duration.timex());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Grain grain : Grain.values()) {
            if (grain.duration(matcher.group(2)).equals(duration.timex())) {
                return Optional.of(new Length(Integer.parseInt(matcher.group(2)), grain));
            }
        }
        return Optional.empty();
    }

    /** The day so long after another. */
    LocalDate after(LocalDate day) {
        return unit.isWithinDay()
                ? day.plusDays(Math.max(1, days()))
                : new Granule(unit, day).plus(amount).first();
    }

    /** The same as a distance from an event, backwards for a negative sign. */
    EventOffset offset(int sign) {
        String period = switch (unit) {
            case SECOND, MINUTE, HOUR -> "P" + days() + "D";
            case DAY -> "P" + amount + "D";
            case WEEKEND, WEEK -> "P" + amount + "W";
            case MONTH -> "P" + amount + "M";
            case QUARTER, SEASON -> "P" + 3 * amount + "M";
            case HALF_YEAR -> "P" + 6 * amount + "M";
            case YEAR -> "P" + amount + "Y";
            case DECADE -> "P" + 10 * amount + "Y";
            case CENTURY -> "P" + 100 * amount + "Y";
        };
        return new EventOffset(sign < 0 ? "-" + period : period);
    }

    private int days() {
        return unit == Grain.HOUR ? amount / HOURS_OF_DAY : 0;
    }
}
