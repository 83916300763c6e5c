package org.dateline.export.html;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

/** How long after an event it was first reported. */
final class Lag {

    /** The last number of days of each class but the last, which has no end. */
    private static final List<Integer> ENDS = List.of(-1, 0, 1, 3, 7, 30, 365);

    /** What the classes are called. */
    static final List<String> CLASSES = List.of("< 0", "0", "1", "2–3", "4–7", "8–30", "31–365", "> 365");

    private Lag() {}

    /** Days from the event to its first report, below 0 if it was announced; empty where its day is not known. */
    static OptionalLong days(PageEvent event) {
        return event.isFact() && Marks.isDay(event)
                ? OptionalLong.of(ChronoUnit.DAYS.between(event.date().earliest(), event.firstReported()))
                : OptionalLong.empty();
    }

    /** The number of the class for so many days. */
    static int classOf(long days) {
        int number = 0;
        while (number < ENDS.size() && days > ENDS.get(number)) {
            number++;
        }
        return number;
    }
}
