package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The events of one period in one timeline, of whatever kind.
 *
 * @param timeline the name of its {@link TimelineKind}
 * @param first and {@code second}, {@code isReciprocal}: as in {@link Subject}
 */
public record TimelineCount(
        String timeline,
        String first,
        String second,
        boolean isReciprocal,
        String periodKind,
        LocalDate periodStart,
        long nEvents,
        double nEventsExpected,
        long nScheduled,
        long nMentions,
        long nArticles,
        long nSources,
        long nCooperation,
        long nConflict,
        String topEventId)
        implements Serializable {}
