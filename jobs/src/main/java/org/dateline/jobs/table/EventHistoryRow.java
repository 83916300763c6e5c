package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code event_history}. */
public record EventHistoryRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(
                says = "The day from which on this was known, until the next row of the event: that of the publication"
                        + " that brought it; for a plan that lapsed, the day after its last one.",
                unit = "inclusive",
                example = "2017-10-24")
        LocalDate knownFrom,

        @Column(as = EventRow.class) String status,

        @Column(as = EventRow.class) LocalDate earliest,

        @Column(as = EventRow.class) LocalDate latest,

        @Column(as = EventRow.class) String edtf,

        @Column(as = EventRow.class) String datePrecision,

        @Column(as = EventRow.class) String dateKind,

        @Column(
                says = "The report that brought it; for a plan that lapsed, the last that told of the plan.",
                in = "mentions",
                example = "mention:5f0c12ab98de")
        String mentionId)
        implements Serializable {}
