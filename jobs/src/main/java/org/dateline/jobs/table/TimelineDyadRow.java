package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code timeline_dyad}. */
public record TimelineDyadRow(
        @Column(says = "Who acts; the first in order of ids if reciprocal.", in = "dim_actor", example = "state:RUS")
        String sourceActorId,

        @Column(says = "On whom; the second in order of ids if reciprocal.", in = "dim_actor", example = "state:USA")
        String targetActorId,

        @Column(says = "True for meetings, calls, agreements and the like.", example = "false")
        boolean isReciprocal,

        @Column(as = TimelineActorRow.class) LocalDate periodStart,

        @Column(as = TimelineActorRow.class) long nEvents,

        @Column(as = TimelineActorRow.class) double nEventsExpected,

        @Column(as = TimelineActorRow.class) long nScheduled,

        @Column(as = TimelineActorRow.class) long nMentions,

        @Column(as = TimelineActorRow.class) long nArticles,

        @Column(as = TimelineActorRow.class) long nSources,

        @Column(as = TimelineActorRow.class) long nCooperation,

        @Column(as = TimelineActorRow.class) long nConflict,

        @Column(as = TimelineActorRow.class) String topEventId,

        @Column(as = TimelineActorRow.class) String periodKind)
        implements Serializable {}
