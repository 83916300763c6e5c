package org.dateline.timex.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.timex.DateMethod;

/** Dates counted from the anchor, or from the last date mentioned. */
final class RelativeOperations {
    private static final int HOURS_OF_DAY = 24;
    private static final int MOST_YEARS = 3000;
    private static final int LONG_PAST_YEARS = 2;

    private RelativeOperations() {}

    static TimeValue unit(Arguments a, Situation s) {
        Grain unit = a.grain(0);
        int offset = a.numberOr(1, 0);
        return inItsTime(s, unit, offset, day -> moved(unit, offset, day));
    }

    static TimeValue nearUnit(Arguments a, Situation s) {
        Grain unit = a.grain(0);
        return fromAnchor(s, unit, day -> {
            Granule here = Granule.containing(unit, day);
            return here.first().isAfter(day) && !s.tense().looksAhead() ? here.plus(-1) : here;
        });
    }

    static TimeValue relative(Arguments a, Situation s) {
        Grain unit = Grain.of(a.detail(0));
        return inItsTime(s, unit, a.number(0), day -> moved(unit, a.number(0), day));
    }

    static TimeValue relativePart(Arguments a, Situation s) {
        TimeValue day = shifted(Grain.DAY, a.detail(0), s);
        return PartOperations.partOfDay(a.number(0), day);
    }

    static TimeValue shift(Arguments a, Situation s) {
        return shifted(a.grain(2), a.number(0) * a.number(1), s);
    }

    static TimeValue shiftBoth(Arguments a, Situation s) {
        Grain coarse = a.grain(2);
        Grain fine = a.grain(4);
        return fromAnchor(s, fine, day -> {
            checkReach(coarse, a.number(1));
            LocalDate between =
                    new Granule(coarse, day).plus(a.number(0) * a.number(1)).first();
            return moved(fine, a.number(0) * a.number(3), between);
        });
    }

    static TimeValue shifted(Grain unit, int amount, Situation s) {
        return fromAnchor(s, unit, day -> moved(unit, amount, day));
    }

    /**
     * A tale of the past says "this year" and "next spring" of its own time, unless that is close to the day of writing;
     * "last year" is the writer's.
     */
    private static TimeValue inItsTime(Situation s, Grain unit, int offset, Function<LocalDate, Granule> count) {
        boolean isLongPast = s.storyTime()
                .filter(time -> s.anchorDay()
                        .filter(day -> day.getYear() - time.first().getYear() < LONG_PAST_YEARS)
                        .isEmpty())
                .isPresent();
        return isLongPast && offset >= 0 && unit.compareTo(Grain.DAY) > 0
                ? fromPrevious(s, unit, count)
                : fromAnchor(s, unit, count);
    }

    private static Granule moved(Grain unit, int amount, LocalDate day) {
        checkReach(unit, amount);
        return switch (unit) {
            case SECOND, MINUTE -> Granule.day(day);
            case HOUR -> Granule.day(day.plusDays(amount / HOURS_OF_DAY));
            default -> Granule.containing(unit, day).plus(amount);
        };
    }

    private static void checkReach(Grain unit, int amount) {
        long years = unit.compareTo(Grain.YEAR) < 0 ? amount / 400L : unit == Grain.YEAR ? amount : amount * 10L;
        if (Math.abs(years) > MOST_YEARS) {
            throw new ArithmeticException("out of reach: " + amount);
        }
    }

    private static TimeValue fromAnchor(Situation s, Grain unit, Function<LocalDate, Granule> count) {
        return s.anchorDay()
                .map(day -> TimeValue.of(count.apply(day), DateMethod.RELATIVE_TO_PUBLICATION, day))
                .orElseGet(() -> TimeValue.unresolved(unknown(unit)));
    }

    /** The TIMEX3 value of a unit of which nothing more is known. */
    static String unknown(Grain unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF_YEAR -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    static TimeValue fromPrevious(Situation s, Grain unit, Function<LocalDate, Granule> count) {
        return previous(s, unit)
                .map(from ->
                        TimeValue.of(count.apply(from.first()), DateMethod.RELATIVE_TO_PREVIOUS_DATE, from.first()))
                .filter(value -> isPossible(value.granule(), s))
                .orElseGet(() -> TimeValue.unresolved(unknown(unit)));
    }

    private static Optional<Granule> previous(Situation s, Grain unit) {
        return s.previous(unit.isWithinDay() ? Grain.DAY : unit);
    }

    private static boolean hasPrevious(Situation s, Grain unit) {
        return previous(s, unit).isPresent();
    }

    /** What is told in the past tense is not ahead. */
    private static boolean isPossible(Granule found, Situation s) {
        boolean isAhead = s.anchorDay().filter(found.first()::isAfter).isPresent();
        return !isAhead || s.tense().looksAhead();
    }

    /** A decade later is ten years later, to the year. */
    static TimeValue later(Arguments a, Situation s) {
        int amount = a.number(0) * a.number(1);
        return a.grain(2) == Grain.DECADE ? later(s, Grain.YEAR, 10 * amount) : later(s, a.grain(2), amount);
    }

    static TimeValue following(Arguments a, Situation s) {
        return later(s, a.grain(1), a.number(0));
    }

    private static TimeValue later(Situation s, Grain unit, int amount) {
        TimeValue counted = fromPrevious(s, unit, day -> moved(unit, amount, day));
        return counted.isResolved() || hasPrevious(s, unit) ? counted : fromAnchorIfPossible(s, unit, amount);
    }

    /** A text that has named no day yet tells of its own: "the day before" is yesterday. */
    private static TimeValue fromAnchorIfPossible(Situation s, Grain unit, int amount) {
        TimeValue counted = shifted(unit, amount, s);
        return counted.isResolved() && isPossible(counted.granule(), s) ? counted : TimeValue.unresolved(unknown(unit));
    }

    static TimeValue ahead(Arguments a, Situation s) {
        Grain unit = a.grain(1);
        int amount = a.number(0);
        if (s.tense().looksAhead()) {
            return shifted(unit, amount, s);
        }
        TimeValue counted = fromPrevious(s, unit, day -> moved(unit, amount, day));
        return counted.isResolved() || s.tense() != Tense.UNKNOWN ? counted : shifted(unit, amount, s);
    }

    /** "The next year" of a story is the one after the year it tells of; that of the news is still to come. */
    static TimeValue next(Arguments a, Situation s) {
        Grain unit = a.grain(0);
        if (s.tense() == Tense.PAST) {
            TimeValue told = fromPrevious(s, unit, day -> moved(unit, 1, day));
            if (told.isResolved()) {
                return told;
            }
        }
        return shifted(unit, 1, s);
    }

    static TimeValue same(Arguments a, Situation s) {
        Grain unit = a.grain(0);
        return fromPrevious(s, unit, day -> Granule.containing(unit, day));
    }

    static TimeValue thisUnit(Arguments a, Situation s) {
        Grain unit = a.grain(0);
        return s.storyTime().isPresent()
                ? fromPrevious(s, unit, day -> Granule.containing(unit, day))
                : shifted(unit, 0, s);
    }

    /** A week before a day is a day; a year before a month is a month. */
    static TimeValue from(Arguments a, Situation s) {
        TimeValue offset = a.time(0, s);
        TimeValue base = a.time(1, s);
        Length length = Length.of(offset).orElse(Length.UNKNOWN);
        Grain unit = length.unit();
        if (!base.isResolved() || length.equals(Length.UNKNOWN)) {
            return TimeValue.unresolved(unknown(unit));
        }
        boolean isBackwards =
                offset.eventOffset() != null && offset.eventOffset().isBackwards();
        int amount = isBackwards ? -length.amount() : length.amount();
        checkReach(unit, amount);
        LocalDate shifted = unit.isWithinDay()
                ? base.granule().first().plusDays(amount / HOURS_OF_DAY)
                : new Granule(unit, base.granule().first()).plus(amount).first();
        Grain grain = unit.compareTo(base.granule().grain()) < 0
                ? unit
                : base.granule().grain();
        return TimeValue.of(Granule.containing(grain, shifted), base.method(), base.anchor());
    }

    static TimeValue monthTowards(Arguments a, Situation s) {
        int month = a.number(0);
        return towards(a.number(1), s, Grain.MONTH, year -> Granule.month(year, month));
    }

    static TimeValue seasonTowards(Arguments a, Situation s) {
        int season = a.number(0);
        return towards(a.number(1), s, Grain.SEASON, year -> CalendarOperations.seasonOf(year, season, s.settings()));
    }

    static TimeValue dateTowards(Arguments a, Situation s) {
        int month = a.number(0);
        int day = a.number(1);
        return towards(a.number(2), s, Grain.DAY, year -> Granule.day(LocalDate.of(year, month, day)));
    }

    /** Last March is the last one that is over, this one that of the year, the next one the first that has not begun. */
    static TimeValue towards(int direction, Situation s, Grain unit, Function<Integer, Granule> inYear) {
        return inItsTime(s, unit, direction, day -> towards(direction, day, inYear));
    }

    private static Granule towards(int direction, LocalDate day, Function<Integer, Granule> inYear) {
        Granule here = inYear.apply(day.getYear());
        if (direction < 0) {
            return here.last().isBefore(day) ? here : inYear.apply(day.getYear() - 1);
        }
        return direction == 0 || here.first().isAfter(day) ? here : inYear.apply(day.getYear() + 1);
    }

    /** "The following March": the first one wholly before or behind the last date mentioned. */
    static TimeValue laterMonth(Arguments a, Situation s) {
        int month = a.number(1);
        return laterBy(a.number(0), s, Grain.MONTH, year -> Granule.month(year, month));
    }

    static TimeValue laterSeason(Arguments a, Situation s) {
        int season = a.number(1);
        return laterBy(a.number(0), s, Grain.SEASON, year -> CalendarOperations.seasonOf(year, season, s.settings()));
    }

    private static TimeValue laterBy(int sign, Situation s, Grain unit, Function<Integer, Granule> inYear) {
        TimeValue found = s.previous(Grain.YEAR)
                .map(from -> TimeValue.of(
                        towards(sign, sign < 0 ? from.first() : from.last(), inYear),
                        DateMethod.RELATIVE_TO_PREVIOUS_DATE,
                        from.first()))
                .orElseGet(() -> fromAnchor(s, unit, day -> towards(sign, day, inYear)));
        return !found.isResolved() || isPossible(found.granule(), s) ? found : TimeValue.unresolved(unknown(unit));
    }
}
