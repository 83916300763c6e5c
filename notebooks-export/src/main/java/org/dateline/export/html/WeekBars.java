package org.dateline.export.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Draws how many events fall into each week, by topic. Only events known to a week or better can be counted so. */
final class WeekBars {

    static final int MOST_TOPICS = 7;
    private static final double TOP = 26;
    private static final double HEIGHT = 190;
    private static final int WIDEST_DAYS = 7;
    private static final int MOST_BARS = 170;
    private static final List<Integer> LENGTHS = List.of(1, 4, 13, 52, 520);

    private final List<String> topics;
    private final TimeAxis axis;
    private final TreeMap<LocalDate, long[]> weeks = new TreeMap<>();

    /** Over the same days as the timeline's picture. */
    WeekBars(Page page, TimeAxis axis) {
        this.axis = axis;
        this.topics = topics(page);
        page.events().stream()
                .filter(WeekBars::isCounted)
                .forEach(event -> weeks.computeIfAbsent(
                                TimeAxis.monday(event.date().earliest()), week -> new long[topics.size() + 1])[
                        topic(event)]++);
    }

    /** Those that have colours of their own, the one with most events first. */
    static List<String> topics(Page page) {
        return Ranking.top(
                page.events().stream()
                        .flatMap(event -> event.topicIds().stream().limit(1)),
                MOST_TOPICS);
    }

    static boolean isCounted(PageEvent event) {
        return event.date().latest() != null
                && ChronoUnit.DAYS.between(event.date().earliest(), event.date().latest()) < WIDEST_DAYS;
    }

    private int topic(PageEvent event) {
        int number = event.topicIds().isEmpty()
                ? -1
                : topics.indexOf(event.topicIds().get(0));
        return number < 0 ? topics.size() : number;
    }

    List<String> topics() {
        return topics;
    }

    /** Counts by topic of each week that has any; the others behind the last topic. */
    TreeMap<LocalDate, long[]> weeks() {
        return weeks;
    }

    /** How many weeks a bar holds: one, where the bars are not too many. */
    static int weeksOfABar(TimeAxis axis) {
        long weeks = ChronoUnit.WEEKS.between(firstMonday(axis), axis.last()) + 1;
        return LENGTHS.stream()
                .filter(length -> weeks / length <= MOST_BARS)
                .findFirst()
                .orElse(LENGTHS.get(LENGTHS.size() - 1));
    }

    static LocalDate firstMonday(TimeAxis axis) {
        return TimeAxis.monday(axis.first());
    }

    private TreeMap<LocalDate, long[]> bars() {
        TreeMap<LocalDate, long[]> bars = new TreeMap<>();
        LocalDate first = firstMonday(axis);
        int length = weeksOfABar(axis);
        weeks.subMap(first, axis.last().plusDays(1)).forEach((week, counts) -> {
            long bar = ChronoUnit.WEEKS.between(first, week) / length;
            long[] sums = bars.computeIfAbsent(first.plusWeeks(bar * length), begin -> new long[counts.length]);
            Arrays.setAll(sums, i -> sums[i] + counts[i]);
        });
        return bars;
    }

    /** The picture. */
    Element draw(Labels labels) {
        TreeMap<LocalDate, long[]> bars = bars();
        Element svg = Svg.picture("weeks", TOP + HEIGHT + 6, labels);
        axis.draw(svg, TOP, TOP + HEIGHT);
        long most = bars.values().stream()
                .mapToLong(counts -> Arrays.stream(counts).sum())
                .max()
                .orElse(1);
        Svg.line(svg, axis.left(), TOP + HEIGHT, axis.right(), TOP + HEIGHT, "grid");
        Svg.text(svg, axis.left() - 8, TOP + 10, "tick end", Long.toString(most));
        Svg.text(svg, axis.left() - 8, TOP + HEIGHT, "tick end", "0");
        int days = 7 * weeksOfABar(axis);
        bars.forEach((begin, counts) -> bar(svg, begin, begin.plusDays(days), counts, HEIGHT / most));
        return svg;
    }

    private void bar(Element svg, LocalDate begin, LocalDate end, long[] counts, double unit) {
        double x = axis.x(begin);
        double width = Math.max(1, axis.x(end) - x - 1);
        double y = TOP + HEIGHT;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                y -= counts[i] * unit;
                Svg.rect(svg, x, y, width, counts[i] * unit, "c" + i);
            }
        }
    }

    /** Appends what the colours mean. */
    void legend(Element parent, Labels labels) {
        Element list = parent.appendElement("ul").addClass("legend");
        for (int i = 0; i <= topics.size(); i++) {
            Element item = list.appendElement("li");
            Legend.swatch(item, "c" + i);
            if (i < topics.size()) {
                labels.addName(item, "span", topics.get(i));
            } else {
                labels.addWord(item, "span", "others");
            }
        }
    }
}
