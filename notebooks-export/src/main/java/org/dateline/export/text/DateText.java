package org.dateline.export.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dateline.timex.DateKind;
import org.dateline.timex.DateReading;

/** Dates as people read them, never more precise than they are. */
public final class DateText {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> THIRDS = List.of("early", "mid", "late");

    private DateText() {}

    /**
     * A day ({@code 2017-10-31}), days ({@code 22-24 Nov 2017}), or what is known instead: {@code mid Nov 2017 (11-20)},
     * {@code Nov 2017}, {@code about 2017-11-15 (12-18)}, {@code by 2017-11-24}, {@code Q4 2017}, {@code 1990s}, {@code
     * since 2013}.
     *
     * @param isOngoing true for what began then and goes on: the last day is only the last known one
     */
    public static String of(DateReading date, boolean isOngoing) {
        if (isOngoing && date.kind() == DateKind.SPAN) {
            return "since " + start(date);
        }
        if (date.latest() == null) {
            return "from " + start(date);
        }
        if (date.kind() == DateKind.SPAN) {
            return range(date);
        }
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case DAY -> day.toString();
            case DAY_APPROXIMATE -> approximate(date);
            case WEEK -> "week of " + day;
            case MONTH_THIRD -> THIRDS.get(Math.min(2, (day.getDayOfMonth() - 1) / 10)) + " " + month(day) + days(date);
            case MONTH_HALF -> (day.getDayOfMonth() == 1 ? "first" : "second") + " half of " + month(day) + days(date);
            case MONTH -> month(day);
            case BOUND -> "by " + date.latest() + " (from " + day + ")";
            case QUARTER -> "Q" + ((day.getMonthValue() + 2) / 3) + " " + day.getYear();
            case SEASON -> season(date);
            case HALF_YEAR -> (day.getMonthValue() == 1 ? "first" : "second") + " half of " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
            case DECADE -> day.getYear() + "s";
            case CENTURY -> ordinal(Math.floorDiv(day.getYear(), 100) + 1) + " century";
        };
    }

    /** The first day as precisely as the EDTF form has it: {@code 2013} for {@code 2013/2017-11-02}. */
    private static String start(DateReading date) {
        int slash = date.edtf().indexOf('/');
        String start = slash > 0 ? date.edtf().substring(0, slash) : "";
        return start.matches("\\d{4}(-\\d\\d){0,2}") ? start : date.earliest().toString();
    }

    private static String range(DateReading date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first.equals(last)) {
            return first.toString();
        }
        if (first.withDayOfMonth(1).equals(last.withDayOfMonth(1))) {
            return first.getDayOfMonth() + "-" + last.getDayOfMonth() + " " + month(last);
        }
        return first + " to " + last;
    }

    private static String approximate(DateReading date) {
        long widthDays = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
        if (widthDays == 2) {
            return date.earliest() + " or " + twoDigits(date.latest().getDayOfMonth());
        }
        LocalDate middle = date.earliest().plusDays((widthDays - 1) / 2);
        return "about " + middle + days(date);
    }

    private static String season(DateReading date) {
        String edtf = date.edtf();
        int code = edtf.matches("\\d{4}-2[1-4]") ? edtf.charAt(6) - '1' : -1;
        return code < 0
                ? month(date.earliest()) + " to " + month(date.latest())
                : SEASONS.get(code) + " " + edtf.substring(0, 4);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String days(DateReading date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        boolean isOneMonth = first.getMonthValue() == last.getMonthValue();
        return isOneMonth
                ? " (" + first.getDayOfMonth() + "-" + last.getDayOfMonth() + ")"
                : " (" + first + " to " + last + ")";
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String ordinal(int number) {
        boolean isTeen = number % 100 / 10 == 1;
        int last = isTeen ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }
}
