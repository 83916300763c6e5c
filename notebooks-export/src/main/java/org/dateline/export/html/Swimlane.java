package org.dateline.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Draws events along time in lanes, each on the days on which it may have happened. */
final class Swimlane {

    static final double LEFT = 230;
    private static final double TOP = 26;
    private static final double ROW = Marks.HEIGHT + 2;
    private static final double GAP = 8;
    private static final int MOST_ROWS = 9;
    private static final int NAME_LETTERS = 32;

    /** Beyond so many events, titles that show under the pointer cost more than they tell. */
    private static final int MOST_TITLES = 1500;

    private final Page page;
    private final Labels labels;
    private final TimeAxis axis;
    private final Lanes lanes;
    private long crowded;

    Swimlane(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
        this.axis = TimeAxis.of(page, LEFT, Svg.WIDTH - 10);
        this.lanes = Lanes.of(page);
    }

    TimeAxis axis() {
        return axis;
    }

    Lanes lanes() {
        return lanes;
    }

    /** How many marks found no room when it was drawn. */
    long crowded() {
        return crowded;
    }

    long before() {
        return page.events().stream().filter(axis::isBefore).count();
    }

    long after() {
        return page.events().stream().filter(axis::isAfter).count();
    }

    /** A mark that has its place: the number of the event and that of the row in its lane. */
    private record Placed(int event, int row, double begin, double end) {}

    /** The picture. */
    Element draw() {
        List<List<Placed>> placed = place();
        double height = TOP;
        for (List<Placed> lane : placed) {
            height += height(lane);
        }
        Element svg = Svg.picture("timeline", height + 4, labels);
        axis.draw(svg, TOP, height);
        double y = TOP;
        for (int i = 0; i < placed.size(); i++) {
            if (!placed.get(i).isEmpty()) {
                drawLane(svg, i, placed.get(i), y);
                y += height(placed.get(i));
            }
        }
        return svg;
    }

    private static double height(List<Placed> lane) {
        int rows = lane.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
        return rows == 0 ? 0 : rows * ROW + GAP;
    }

    private List<List<Placed>> place() {
        List<List<Placed>> placed = new ArrayList<>();
        IntStream.rangeClosed(0, lanes.ids().size()).forEach(lane -> placed.add(new ArrayList<>()));
        double[][] ends = new double[placed.size()][MOST_ROWS];
        crowded = 0;
        for (int i = 0; i < page.events().size(); i++) {
            PageEvent event = page.events().get(i);
            if (!axis.isBefore(event) && !axis.isAfter(event)) {
                for (int lane : lanes.numbers(event)) {
                    place(i, placed.get(lane), ends[lane]);
                }
            }
        }
        return placed;
    }

    private void place(int number, List<Placed> lane, double[] ends) {
        PageEvent event = page.events().get(number);
        double begin = axis.x(event.date().earliest());
        double end = event.date().latest() == null
                ? axis.right()
                : axis.x(event.lastDay().plusDays(1));
        double middle = (begin + end) / 2;
        double from = Math.min(begin, middle - Marks.HEIGHT / 2);
        for (int row = 0; row < ends.length; row++) {
            if (ends[row] <= from) {
                ends[row] = Math.max(end, middle + Marks.HEIGHT / 2) + 1;
                lane.add(new Placed(number, row, begin, end));
                return;
            }
        }
        crowded++;
    }

    private void drawLane(Element svg, int number, List<Placed> lane, double top) {
        Element group = svg.appendElement("g");
        Svg.line(group, 0, top, Svg.WIDTH, top, "grid");
        boolean isNamed = number < lanes.ids().size();
        Element name = isNamed
                ? labels.addName(group, "text", lanes.ids().get(number), NAME_LETTERS)
                : labels.addWord(group, "text", "others");
        Svg.at(name, LEFT - 8, top + 14, "lane end");
        for (Placed mark : lane) {
            PageEvent event = page.events().get(mark.event());
            double y = top + GAP / 2 + mark.row() * ROW + ROW / 2;
            Element drawn = Marks.draw(group, event, mark.begin(), mark.end(), y)
                    .attr("data-i", Integer.toString(mark.event()));
            if (page.events().size() <= MOST_TITLES) {
                drawn.appendElement("title").text(event.date().edtf() + ": " + EventTitle.of(event, labels));
            }
        }
    }
}
