package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code timeline_entries}. */
public record TimelineEntryRow(
        @Column(says = "The actor.", whenNull = "the event names no actor", in = "dim_actor", example = "state:RUS")
        String actorId,

        @Column(
                says = "The topic.",
                whenNull = "the event has no topic",
                in = "dim_topic",
                example = "topic:cbrn.opcw-jim")
        String topicId,

        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(as = EventRow.class) LocalDate earliest,

        @Column(as = EventRow.class) LocalDate latest,

        @Column(as = EventRow.class) String edtf,

        @Column(as = EventRow.class) String datePrecision,

        @Column(as = EventRow.class) String titleEn,

        @Column(as = EventRow.class) String status,

        @Column(as = EventRow.class) long nSources)
        implements Serializable {}
