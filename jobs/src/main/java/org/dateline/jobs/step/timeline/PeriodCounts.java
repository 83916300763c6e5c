package org.dateline.jobs.step.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.jobs.step.Streams;
import org.dateline.timeline.PeriodKind;
import org.dateline.timeline.PeriodShare;
import org.dateline.timeline.Periods;

/** Counts one timeline after the other, whose events come by in order of their first days; only open periods are held. */
final class PeriodCounts {
    private final Map<PeriodKind, TreeMap<LocalDate, PeriodCount>> open = new EnumMap<>(PeriodKind.class);
    private CountedEvent last;

    private PeriodCounts() {
        for (PeriodKind kind : PeriodKind.values()) {
            open.put(kind, new TreeMap<>());
        }
    }

    /** The counts of all periods of those timelines. */
    static Iterator<TimelineCount> of(Iterator<CountedEvent> events) {
        PeriodCounts counts = new PeriodCounts();
        Stream<CountedEvent> inOrder = Streams.of(events);
        return Stream.concat(inOrder.flatMap(counts::next), Stream.of(counts).flatMap(PeriodCounts::all))
                .iterator();
    }

    /** Adds an event; gives the counts of the periods in which no more can come. */
    private Stream<TimelineCount> next(CountedEvent event) {
        boolean isOther = last != null && !last.isInTimelineOf(event);
        Stream<TimelineCount> closed = isOther ? all() : closedBefore(event);
        last = event;
        for (PeriodKind kind : PeriodKind.values()) {
            for (PeriodShare share : Periods.shares(event.interval(), kind)) {
                open.get(kind)
                        .computeIfAbsent(share.start(), start -> new PeriodCount(kind, start))
                        .add(event, share);
            }
        }
        return closed;
    }

    private Stream<TimelineCount> closedBefore(CountedEvent event) {
        List<TimelineCount> closed = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            var over = open.get(kind).headMap(kind.start(event.earliest()));
            over.values().forEach(count -> closed.add(count.of(last)));
            over.clear();
        }
        return closed.stream();
    }

    private Stream<TimelineCount> all() {
        List<TimelineCount> counts = new ArrayList<>();
        for (TreeMap<LocalDate, PeriodCount> periods : open.values()) {
            periods.values().forEach(count -> counts.add(count.of(last)));
            periods.clear();
        }
        return counts.stream();
    }
}
