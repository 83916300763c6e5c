package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_topics}. */
public record EventTopicRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "The topic.", in = "dim_topic", example = "topic:cbrn.opcw-jim")
        String topicId,

        @Column(says = "How strongly the event is about the topic.", unit = "0..1", example = "0.9")
        double score,

        @Column(says = "True for the topic of events.primary_topic_id.", example = "true")
        boolean isPrimary)
        implements Serializable {}
