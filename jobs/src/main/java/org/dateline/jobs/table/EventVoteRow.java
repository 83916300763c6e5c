package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_votes}. */
public record EventVoteRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "Votes in favour.", example = "11") int forCount,

        @Column(says = "Votes against.", whenNull = "not told", example = "2")
        Integer againstCount,

        @Column(says = "Abstentions.", whenNull = "not told", example = "2")
        Integer abstainCount)
        implements Serializable {}
