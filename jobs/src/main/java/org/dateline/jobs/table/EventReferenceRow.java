package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_references}. */
public record EventReferenceRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(as = MentionReferenceRow.class) String kind,

        @Column(as = MentionReferenceRow.class) String value,

        @Column(
                says = "outcome where any report says that the act adopts or signs it, else about.",
                oneOf = {"about", "outcome"},
                example = "outcome")
        String role,

        @Column(says = "Outlets that refer to it.", example = "4")
        long nSources)
        implements Serializable {}
