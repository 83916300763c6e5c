package org.dateline.timex.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the values of rules are built with. In {@code timex-rules.csv} an operation is written by its name in lower case
 * with dashes, its arguments in brackets.
 */
enum Operation {
    /** {@code date(year, month, day, weekday)}: the year nearest in the direction of the tense where it is missing. */
    DATE(2, 4, CalendarOperations::date),
    /** {@code glued-date(month, day and year)}: 052017 for the fifth of a month of 2017. */
    GLUED_DATE(2, 2, CalendarOperations::gluedDate),
    /** {@code near-date(month, day)}: of the year nearest in the direction of the tense. */
    NEAR_DATE(2, 2, CalendarOperations::nearDate),
    /** {@code month(year, month)}: likewise. */
    MONTH(2, 2, CalendarOperations::month),
    /** {@code near-month(month)}: of the year nearest in the direction of the tense. */
    NEAR_MONTH(1, 1, CalendarOperations::nearMonth),
    YEAR(1, 1, CalendarOperations::year),
    /** {@code before-our-era(year, month)}. */
    BEFORE_OUR_ERA(1, 2, CalendarOperations::beforeOurEra),
    /** {@code short-year(two digits, other)}: in the other's century, else of this one or the last. */
    SHORT_YEAR(1, 2, CalendarOperations::shortYear),
    /** {@code short-date(two digits, month, day)}. */
    SHORT_DATE(3, 3, CalendarOperations::shortDate),
    /** {@code numeric(year, first, second)}: a date whose order of day and month only its numbers tell. */
    NUMERIC(3, 3, CalendarOperations::numeric),
    /** {@code near-numeric(first, second)}: likewise, of the year nearest in the direction of the tense. */
    NEAR_NUMERIC(2, 2, CalendarOperations::nearNumeric),
    /** {@code short-numeric(first, second, two digits)}: the month first where both could be. */
    SHORT_NUMERIC(3, 3, CalendarOperations::shortNumeric),
    /** {@code day-of-month(day, weekday)}: of the month nearest in the direction of the tense. */
    DAY_OF_MONTH(1, 2, CalendarOperations::dayOfMonth),
    /** {@code in-year(month or season date, year date)}: the same month or season of that year. */
    IN_YEAR(2, 2, CalendarOperations::inYear),
    /** {@code season(season, year)}: 0 winter, 1 spring, 2 summer, 3 autumn. */
    SEASON(1, 2, CalendarOperations::season),
    /** {@code quarter(number, year)}. */
    QUARTER(1, 2, CalendarOperations::quarter),
    /** {@code half-year(number, year)}. */
    HALF_YEAR(1, 2, CalendarOperations::halfYear),
    /** {@code decade(first year)}. */
    DECADE(1, 1, CalendarOperations::decade),
    /** {@code short-decade(tens)}: the nineties. */
    SHORT_DECADE(1, 1, CalendarOperations::shortDecade),
    /** {@code decade-of-century(tens, number)}: the forties of the 19th. */
    DECADE_OF_CENTURY(2, 2, CalendarOperations::decadeOfCentury),
    /** {@code century(number)}. */
    CENTURY(1, 1, CalendarOperations::century),
    /** {@code decade-before-our-era(first year)}. */
    DECADE_BEFORE_OUR_ERA(1, 1, CalendarOperations::decadeBeforeOurEra),
    /** {@code century-before-our-era(number)}. */
    CENTURY_BEFORE_OUR_ERA(1, 1, CalendarOperations::centuryBeforeOurEra),

    /** {@code unit(unit, offset)}: the one that many after the anchor's. */
    UNIT(2, 2, RelativeOperations::unit),
    /** {@code near-unit(unit)}: the anchor's, or the one before it where it has not begun and is told in the past. */
    NEAR_UNIT(1, 1, RelativeOperations::nearUnit),
    /** {@code relative(word)}: a word with its own unit and offset, such as "yesterday". */
    RELATIVE(1, 1, RelativeOperations::relative),
    /** {@code relative-part(word)}: "tonight". */
    RELATIVE_PART(2, 2, RelativeOperations::relativePart),
    /** {@code shift(sign, amount, unit)} from the anchor. */
    SHIFT(3, 3, RelativeOperations::shift),
    /** {@code shift-both(sign, amount, unit, amount, unit)} from the anchor, to the finer one. */
    SHIFT_BOTH(5, 5, RelativeOperations::shiftBoth),
    /** {@code later(sign, amount, unit)} from the last date mentioned. */
    LATER(3, 3, RelativeOperations::later),
    /** {@code following(sign, unit)}: the unit next to the last date mentioned. */
    FOLLOWING(2, 2, RelativeOperations::following),
    /**
     * {@code ahead(amount, unit)}: from the anchor in the future tense, else from the last date mentioned; from the anchor too
     * where neither is there.
     */
    AHEAD(2, 2, RelativeOperations::ahead),
    /** {@code next(unit)}: the one after the last date mentioned in the past tense, else after the anchor's. */
    NEXT(1, 1, RelativeOperations::next),
    /** {@code same(unit)} as the last date mentioned. */
    SAME(1, 1, RelativeOperations::same),
    /** {@code later-month(sign, month)}: the first of that name before or behind the last date mentioned. */
    LATER_MONTH(2, 2, RelativeOperations::laterMonth),
    /** {@code later-season(sign, season)}: likewise. */
    LATER_SEASON(2, 2, RelativeOperations::laterSeason),
    /** {@code next-weekday(weekday)} after the last date mentioned. */
    NEXT_WEEKDAY(1, 1, WeekdayOperations::nextWeekday),
    /** {@code weekday(weekday, direction)}. */
    WEEKDAY(1, 2, WeekdayOperations::weekday),
    /** {@code this(unit)}: the one of the story's time, else the anchor's. */
    THIS(1, 1, RelativeOperations::thisUnit),
    /** {@code from(offset, date)}. */
    FROM(2, 2, RelativeOperations::from),
    /** {@code month-towards(month, direction)}: last March, next March. */
    MONTH_TOWARDS(2, 2, RelativeOperations::monthTowards),
    /** {@code season-towards(season, direction)}. */
    SEASON_TOWARDS(2, 2, RelativeOperations::seasonTowards),
    /** {@code date-towards(month, day, direction)}: 5 March last. */
    DATE_TOWARDS(3, 3, RelativeOperations::dateTowards),

    /** {@code nth(number, unit, date)}: -1 is the last. */
    NTH(3, 3, PartOperations::nth),
    /** {@code nth-weekday(number, weekday, date)}: -1 is the last. */
    NTH_WEEKDAY(3, 3, PartOperations::nthWeekday),
    /** {@code weekday-of-week(weekday, offset, first weekday)}: of a week that begins on another day than Monday. */
    WEEKDAY_OF_WEEK(3, 3, PartOperations::weekdayOfWeek),
    /** {@code part(part, date)}: 0 start, 1 middle, 2 end. */
    PART(2, 2, PartOperations::part),
    /** {@code half(number, date)}. */
    HALF(2, 2, PartOperations::half),
    /** {@code around(date)}. */
    AROUND(1, 1, PartOperations::around),
    /** {@code day-part(part, date)}: 0 morning, 1 midday, 2 afternoon, 3 evening, 4 night. */
    DAY_PART(1, 2, PartOperations::dayPart),
    /** {@code this-night(today)}: the night before or behind today, by the tense. */
    THIS_NIGHT(1, 1, PartOperations::thisNight),
    /** {@code night-to(date)}: the night before a day. */
    NIGHT_TO(1, 1, PartOperations::nightTo),
    /** {@code clock(hour, minute, half of the day, second)}. */
    CLOCK(2, 4, ClockOperations::clock),
    /** {@code clock-before(hour, minutes, half of the day)}: so many minutes to the hour. */
    CLOCK_BEFORE(2, 3, ClockOperations::clockBefore),
    /** {@code hour(hour, half of the day)}. */
    HOUR(1, 2, ClockOperations::hour),
    /** {@code containing(unit, date)}: the unit that holds a date. */
    CONTAINING(2, 2, PartOperations::containing),
    /** {@code at(time, date)}: that time on that day. */
    AT(2, 2, PartOperations::at),
    /** {@code whole(date)}: nothing but that date. */
    WHOLE(1, 1, PartOperations::whole),

    SINCE(1, 1, BoundOperations::since),
    /** {@code from-on(date)}: from that date on, with no end said. */
    FROM_ON(1, 1, BoundOperations::fromOn),
    /** {@code onward(date)}: since then where it is past or goes on now, from then on where it is ahead. */
    ONWARD(1, 1, BoundOperations::onward),
    UNTIL(1, 1, BoundOperations::until),
    BY(1, 1, BoundOperations::by),
    BEFORE(1, 1, BoundOperations::before),
    /** {@code not-before(date)}: on its first day at the earliest. */
    NOT_BEFORE(1, 1, BoundOperations::notBefore),
    AFTER(1, 1, BoundOperations::after),
    /** {@code within(amount, unit)}: counted from the anchor. */
    WITHIN(2, 2, BoundOperations::within),
    /** {@code in-time(amount, unit)}: a date where it lies ahead, else a duration. */
    IN_TIME(2, 2, BoundOperations::inTime),
    /** {@code within-of(duration, date)}. */
    WITHIN_OF(2, 2, BoundOperations::withinOf),
    /** {@code past(sign, amount, unit)}: the span of so many that ends now, or begins now. */
    PAST(3, 3, BoundOperations::past),
    /** {@code range(date, date)}: all days from one to the other. */
    RANGE(2, 2, null),
    /** {@code both(date, date)}: two dates, each for itself. */
    BOTH(2, 2, null),

    /** {@code duration(amount, unit)}. */
    DURATION(2, 2, DurationOperations::duration),
    /** {@code duration-and-half(amount, unit)}: three and a half years are 42 months. */
    DURATION_AND_HALF(2, 2, DurationOperations::durationAndHalf),
    /** {@code some(unit)}: a duration of an unknown number. */
    SOME(1, 1, DurationOperations::some),
    /** {@code some-span(unit)}: the same where a direction is said, so that no date is read within it: the past few years. */
    SOME_SPAN(1, 1, DurationOperations::some),
    /** {@code every(amount, unit)}. */
    EVERY(2, 2, DurationOperations::every),
    /** {@code every-weekday(weekday)}. */
    EVERY_WEEKDAY(1, 1, DurationOperations::everyWeekday),
    /** {@code ref(direction)}: now, the past, the future. */
    REF(1, 1, DurationOperations::reference),
    /** {@code nearby(unit)}: some of them ago or from now, by the tense. */
    NEARBY(1, 1, DurationOperations::nearby),
    /** {@code offset(sign, duration)} from the event that follows. */
    OFFSET(2, 2, DurationOperations::offset),

    /** {@code hijri(year, month, day)}: the nearest year where it is missing. */
    HIJRI(2, 3, NamedDays::hijri),
    HIJRI_YEAR(1, 1, NamedDays::hijriYear),
    NEAR_HIJRI_MONTH(1, 1, NamedDays::nearHijriMonth),
    /** {@code chinese(year, month, day)}: of the lunisolar calendar; the nearest year where it is missing. */
    CHINESE(2, 3, ChineseDays::date),
    /** {@code era(first year, number, month, day)}: years counted from the first of an era. */
    ERA(2, 4, CalendarOperations::era),
    /** {@code persian(year, month, day)}: the nearest year where it is missing. */
    PERSIAN(2, 3, PersianOperations::persian),
    NEAR_PERSIAN_MONTH(1, 1, PersianOperations::nearPersianMonth),
    PERSIAN_YEAR(1, 1, PersianOperations::persianYear),
    /** {@code persian-decade(a year of it)}. */
    PERSIAN_DECADE(1, 1, PersianOperations::persianDecade),
    /** {@code persian-season(season, year)}. */
    PERSIAN_SEASON(2, 2, PersianOperations::persianSeason),
    /** {@code persian-of-year(direction, month, day)}: of last year, of this one; the year itself without a month. */
    PERSIAN_OF_YEAR(1, 3, PersianOperations::persianOfYear),
    /** {@code persian-of-that-year(month, day)}: of the year of the last date mentioned. */
    PERSIAN_OF_THAT_YEAR(1, 2, PersianOperations::persianOfThatYear),
    /** {@code named-day(word, year)}: Christmas Day. */
    NAMED_DAY(1, 2, NamedDays::namedDay),
    /** {@code named-day-towards(word, direction)}: last Easter. */
    NAMED_DAY_TOWARDS(2, 2, NamedDays::namedDayTowards);

    private final int fewest;
    private final int most;
    private final Computation computation;

    Operation(int fewest, int most, Computation computation) {
        this.fewest = fewest;
        this.most = most;
        this.computation = computation;
    }

    /** How an operation computes its value. */
    interface Computation {
        TimeValue of(Arguments arguments, Situation situation);
    }

    TimeValue apply(Arguments arguments, Situation situation) {
        return isPair() ? Pairs.values(this, arguments, situation).get(0) : computation.of(arguments, situation);
    }

    /** True where it makes two expressions. */
    boolean isPair() {
        return this == RANGE || this == BOTH;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Operation> ofCode(String code) {
        return Arrays.stream(values())
                .filter(operation -> operation.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Operation::code).toList();
    }
}
