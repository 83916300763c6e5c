package org.dateline.jobs.step.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An event in a period of a timeline.
 *
 * @param timeline the name of its {@link TimelineKind}
 * @param share how much of it falls into the period
 * @param isWhole true where all of it does
 */
public record TimelineFact(
        String timeline,
        String first,
        String second,
        boolean isReciprocal,
        String periodKind,
        LocalDate periodStart,
        double share,
        boolean isWhole,
        String eventId,
        String bestMentionId,
        boolean isScheduled,
        boolean isCooperation,
        boolean isConflict,
        int nMentions,
        int nArticles,
        int nIndependentSources,
        LocalDate earliest)
        implements Serializable {}
