package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code timeline_actor_topic}. */
public record TimelineActorTopicRow(
        @Column(as = TimelineActorRow.class) String actorId,

        @Column(says = "The topic.", in = "dim_topic", example = "topic:cbrn.opcw-jim")
        String topicId,

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
