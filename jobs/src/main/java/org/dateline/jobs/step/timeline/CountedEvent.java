package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.timeline.DayInterval;

/**
 * An event in a timeline.
 *
 * @param timeline the name of its {@link TimelineKind}
 * @param first and {@code second}, {@code isReciprocal}: as in {@link Subject}
 * @param latest null where the end is open
 * @param articles hashes of the ids of those that report it
 * @param sources hashes of the ids of those that report it
 */
public record CountedEvent(
        String timeline,
        String first,
        String second,
        boolean isReciprocal,
        LocalDate earliest,
        LocalDate latest,
        String eventId,
        String bestMentionId,
        boolean isScheduled,
        boolean isCooperation,
        boolean isConflict,
        int nMentions,
        int nIndependentSources,
        List<Long> articles,
        List<Long> sources)
        implements Serializable {

    /** The event to show for a period first. */
    static final Comparator<CountedEvent> BEST_FIRST = Comparator.comparingInt(
                    (CountedEvent event) -> -event.nIndependentSources)
            .thenComparingInt(event -> -event.nMentions)
            .thenComparing(CountedEvent::earliest)
            .thenComparing(CountedEvent::bestMentionId)
            .thenComparing(CountedEvent::eventId);

    DayInterval interval() {
        return new DayInterval(earliest, latest);
    }

    boolean isInTimelineOf(CountedEvent other) {
        return first.equals(other.first)
                && second.equals(other.second)
                && timeline.equals(other.timeline)
                && isReciprocal == other.isReciprocal;
    }
}
