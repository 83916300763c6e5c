package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_links}. */
public record EventLinkRow(
        @Column(says = "The event that refers to the other.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "The event referred to.", in = "events", example = "event:77d0e3a1c05f")
        String linkedEventId,

        @Column(
                says = "What the first is to the second: anchored_to counts its date from it.",
                oneOf = {"outcome_of", "part_of", "reschedules", "cancels", "response_to", "anchored_to"},
                example = "cancels")
        String relation)
        implements Serializable {}
