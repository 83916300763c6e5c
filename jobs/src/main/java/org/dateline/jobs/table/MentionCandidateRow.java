package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code mention_candidates}. */
public record MentionCandidateRow(
        @Column(says = "The mention; its own event_id is null.", in = "mentions", example = "mention:5f0c12ab98de")
        String mentionId,

        @Column(says = "An event that it may report.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "How likely it is that one; those of a mention sum to 1.", unit = "0..1", example = "0.5")
        double probability)
        implements Serializable {}
