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

        @Column(says = "First day of the period.", example = "2017-11-01")
        LocalDate periodStart,

        @Column(says = "Events that fall wholly inside the period.", example = "3")
        long nEvents,

        @Column(
                says = "Events spread evenly over the periods that their intervals meet: sums to the events.",
                unit = "events",
                example = "3.4")
        double nEventsExpected,

        @Column(says = "Those of n_events that are announced and not known to have happened.", example = "1")
        long nScheduled,

        @Column(says = "Mentions that report them.", example = "22")
        long nMentions,

        @Column(says = "Articles that report them.", example = "15")
        long nArticles,

        @Column(says = "Outlets that report them.", example = "6")
        long nSources,

        @Column(says = "Those of n_events in the two cooperation categories.", example = "2")
        long nCooperation,

        @Column(says = "Those of n_events in the two conflict categories.", example = "1")
        long nConflict,

        @Column(
                says = "The best attested of them.",
                whenNull = "no event falls wholly inside",
                in = "events",
                example = "event:1c9e0d7742ab")
        String topEventId,

        @Column(
                says = "day, week (ISO), month or year; the partition.",
                oneOf = {"day", "week", "month", "year"},
                example = "month")
        String periodKind)
        implements Serializable {}
