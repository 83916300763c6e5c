package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateMethod;
import org.dateline.timex.DatePrecision;
import org.dateline.timex.DateReading;
import org.dateline.timex.TimexMod;

/** Dates that say before, after or since when. */
final class BoundOperations {
    private BoundOperations() {}

    /** From its first day until the anchor, or without an end where it is still ahead. */
    static TimeValue since(Arguments a, Situation s) {
        Situation told = new ToldSituation(s, Tense.PAST);
        return onFrom(notBehind(s, a.time(0, told)), s.anchorDay());
    }

    /** What has gone on since January began before the time that is told of. */
    private static TimeValue notBehind(Situation s, TimeValue start) {
        return s.storyTime()
                .filter(time -> start.mod() == null
                        && start.method() == DateMethod.RELATIVE_TO_PREVIOUS_DATE
                        && start.granule().first().isAfter(time.last()))
                .map(time -> TimeValue.of(
                        new Granule(
                                start.granule().grain(), start.granule().first().minusYears(1)),
                        start.method(),
                        start.anchor()))
                .orElse(start);
    }

    static TimeValue fromOn(Arguments a, Situation s) {
        return onFrom(a.time(0, s), s.tense().looksAhead() ? Optional.empty() : s.anchorDay());
    }

    /** Words that say both "since" and "from ... on": what goes on now has begun. */
    static TimeValue onward(Arguments a, Situation s) {
        return s.tense() == Tense.PRESENT ? since(a, s) : fromOn(a, s);
    }

    private static TimeValue onFrom(TimeValue start, Optional<LocalDate> end) {
        TimeValue bound = start.mod() == null ? start.withMod(TimexMod.ON_OR_AFTER) : start;
        if (start.reading() == null) {
            return bound;
        }
        LocalDate earliest = start.reading().earliest();
        boolean isOver = end.isPresent() && !earliest.isAfter(end.get());
        LocalDate latest = isOver ? end.get() : null;
        String edtf = edtf(start) + "/" + (isOver ? latest : "..");
        return bound.withReading(
                new DateReading(edtf, earliest, latest, start.reading().precision(), DateKind.SPAN));
    }

    private static String edtf(TimeValue value) {
        String edtf = value.isResolved() ? GranuleText.edtf(value.granule()) : "[";
        return edtf.startsWith("[") || value.mod() != null
                ? value.reading().earliest().toString()
                : edtf;
    }

    /** The last day of a span: what comes before it is not said, so that it gives days only where it lies ahead. */
    static TimeValue until(Arguments a, Situation s) {
        TimeValue end = a.time(0, s.tense() == Tense.PAST ? s : new ToldSituation(s, Tense.FUTURE));
        TimeValue bound = end.mod() == null ? end.withMod(TimexMod.ON_OR_BEFORE) : end;
        if (end.reading() == null) {
            return bound;
        }
        LocalDate latest = end.reading().latest();
        if (latest == null
                || s.anchorDay().isEmpty()
                || latest.isBefore(s.anchorDay().get())) {
            return bound.withReading(null);
        }
        LocalDate anchor = s.anchorDay().get();
        return bound.withReading(new DateReading(
                anchor + "/" + latest, anchor, latest, end.reading().precision(), DateKind.SPAN));
    }

    static TimeValue by(Arguments a, Situation s) {
        TimeValue end = a.time(0, s.tense() == Tense.UNKNOWN ? new ToldSituation(s, Tense.FUTURE) : s);
        TimeValue bound = end.mod() == null ? end.withMod(TimexMod.ON_OR_BEFORE) : end;
        return end.reading() == null ? bound : upTo(bound, end.reading().latest(), s);
    }

    /** Before the end of a month is all of it; before its beginning is none of it. */
    static TimeValue before(Arguments a, Situation s) {
        TimeValue end = a.time(0, s);
        TimeValue bound = end.mod() == null ? end.withMod(TimexMod.BEFORE) : end;
        if (end.reading() == null) {
            return bound;
        }
        boolean isTheEnd = end.mod() == TimexMod.END;
        return upTo(
                bound,
                isTheEnd ? end.reading().latest() : end.reading().earliest().minusDays(1),
                s);
    }

    /** One day from the anchor to the limit; none can be said where the limit is past, for the past has no beginning. */
    private static TimeValue upTo(TimeValue bound, LocalDate limit, Situation s) {
        Optional<LocalDate> anchor = s.anchorDay();
        if (limit == null || anchor.isEmpty() || limit.isBefore(anchor.get())) {
            return bound.withReading(null);
        }
        return bound.withReading(new DateReading(
                GranuleText.among(anchor.get(), limit), anchor.get(), limit, DatePrecision.BOUND, DateKind.UNCERTAIN));
    }

    static TimeValue after(Arguments a, Situation s) {
        TimeValue start = a.time(0, s);
        TimeValue bound = start.mod() == null ? start.withMod(TimexMod.AFTER) : start;
        if (start.reading() == null || start.reading().latest() == null) {
            return bound.withReading(null);
        }
        LocalDate earliest = start.reading().latest().plusDays(1);
        LocalDate latest = s.anchorDay().filter(day -> !day.isBefore(earliest)).orElse(null);
        String edtf = latest == null ? "[" + earliest + "..]" : GranuleText.among(earliest, latest);
        return bound.withReading(new DateReading(edtf, earliest, latest, DatePrecision.BOUND, DateKind.UNCERTAIN));
    }

    /** On its first day or on any later one. */
    static TimeValue notBefore(Arguments a, Situation s) {
        TimeValue start = a.time(0, s);
        TimeValue bound = start.mod() == null ? start.withMod(TimexMod.ON_OR_AFTER) : start;
        if (start.reading() == null) {
            return bound;
        }
        LocalDate earliest = start.reading().earliest();
        return bound.withReading(
                new DateReading("[" + earliest + "..]", earliest, null, DatePrecision.BOUND, DateKind.UNCERTAIN));
    }

    static TimeValue within(Arguments a, Situation s) {
        TimeValue duration = DurationOperations.duration(a, s);
        return s.tense().looksAhead() && s.anchorDay().isPresent()
                ? counted(duration, s.anchorDay().get())
                        .withAnchor(
                                DateMethod.RELATIVE_TO_PUBLICATION,
                                s.anchorDay().get())
                : duration;
    }

    static TimeValue inTime(Arguments a, Situation s) {
        return s.tense() == Tense.FUTURE && s.anchorDay().isPresent()
                ? RelativeOperations.shifted(a.grain(1), a.number(0), s)
                : DurationOperations.duration(a, s);
    }

    static TimeValue withinOf(Arguments a, Situation s) {
        TimeValue duration = a.time(0, s);
        TimeValue start = a.time(1, s);
        return start.isResolved()
                ? counted(duration, start.granule().first()).withAnchor(start.method(), start.anchor())
                : duration;
    }

    private static TimeValue counted(TimeValue duration, LocalDate from) {
        Optional<Length> length = Length.of(duration);
        if (length.isEmpty()) {
            return duration;
        }
        LocalDate end = length.get().after(from);
        return duration.withReading(
                new DateReading(GranuleText.among(from, end), from, end, DatePrecision.BOUND, DateKind.UNCERTAIN));
    }

    /** The past three months: a duration whose days are known. */
    static TimeValue past(Arguments a, Situation s) {
        Grain unit = a.grain(2);
        TimeValue length = TimeValue.unresolved(unit.duration(Integer.toString(a.number(1))));
        if (unit.isWithinDay() || s.anchorDay().isEmpty()) {
            return length;
        }
        LocalDate anchor = s.anchorDay().get();
        LocalDate other =
                new Granule(unit, anchor).plus(a.number(0) * a.number(1)).first();
        LocalDate earliest = other.isBefore(anchor) ? other : anchor;
        LocalDate latest = other.isBefore(anchor) ? anchor : other;
        DateReading reading =
                new DateReading(earliest + "/" + latest, earliest, latest, unit.precision(), DateKind.SPAN);
        return length.withAnchor(DateMethod.RELATIVE_TO_PUBLICATION, anchor).withReading(reading);
    }
}
