package org.dateline.export.html;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Days along a line from left to right.
 *
 * @param first the first day
 * @param last the last day, inclusive: its end is at {@code right}
 */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {

    /** Most events of a page stand close together; a few of long ago must not squeeze them. */
    private static final double SHARE = 0.85;

    private static final int FEWEST_DAYS = 21;
    private static final int MOST_TICKS = 11;
    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofYears(1),
            Period.ofYears(5),
            Period.ofYears(10),
            Period.ofYears(50),
            Period.ofYears(100));

    /** The shortest stretch of days that holds most events, or what the page asks for. */
    static TimeAxis of(Page page, double left, double right) {
        List<LocalDate> days = page.events().stream()
                .map(event -> event.date().earliest())
                .sorted()
                .toList();
        int count = (int) Math.ceil(days.size() * SHARE);
        int best = 0;
        for (int i = 1; i + count <= days.size(); i++) {
            if (length(days, i, count) < length(days, best, count)) {
                best = i;
            }
        }
        LocalDate first = page.subject().since().orElse(count == 0 ? page.knownUntil() : days.get(best));
        LocalDate last = page.subject().until().orElse(count == 0 ? first : days.get(best + count - 1));
        long width = ChronoUnit.DAYS.between(first, last) + 1;
        long margin = Math.max(width / 40 + 1, (FEWEST_DAYS - width) / 2);
        return new TimeAxis(first.minusDays(margin), last.plusDays(margin), left, right);
    }

    private static long length(List<LocalDate> days, int begin, int count) {
        return ChronoUnit.DAYS.between(days.get(begin), days.get(begin + count - 1));
    }

    /** Where the day begins; the ends of the axis for days beyond it. */
    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1);
        return left + (right - left) * Math.max(0, Math.min(1, share));
    }

    boolean isBefore(PageEvent event) {
        return event.lastDay().isBefore(first);
    }

    boolean isAfter(PageEvent event) {
        return event.date().earliest().isAfter(last);
    }

    /** Draws lines and dates from top to bottom. */
    void draw(Element parent, double top, double bottom) {
        Period step = step();
        for (LocalDate day : ticks(step)) {
            Svg.line(parent, x(day), top, x(day), bottom, "grid");
            Svg.text(parent, x(day), top - 6, "tick mid", label(day, step));
        }
    }

    private Period step() {
        return STEPS.stream()
                .filter(step -> ticks(step).size() <= MOST_TICKS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private List<LocalDate> ticks(Period step) {
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = start(step); !day.isAfter(last) && ticks.size() <= MOST_TICKS; day = day.plus(step)) {
            if (!day.isBefore(first)) {
                ticks.add(day);
            }
        }
        return ticks;
    }

    private LocalDate start(Period step) {
        if (step.getYears() > 0) {
            return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
        }
        if (step.getMonths() > 0) {
            int month = (first.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1;
            return LocalDate.of(first.getYear(), month, 1);
        }
        return step.getDays() == 7 ? monday(first) : first;
    }

    /** The Monday of that day's week. */
    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static String label(LocalDate day, Period step) {
        if (step.getYears() > 0) {
            return Integer.toString(day.getYear());
        }
        return step.getMonths() > 0 ? day.toString().substring(0, 7) : day.toString();
    }
}
