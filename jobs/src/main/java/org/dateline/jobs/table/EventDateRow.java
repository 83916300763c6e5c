package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code event_dates}. */
public record EventDateRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "First day of the reading.", unit = "inclusive", example = "2017-10-24")
        LocalDate earliest,

        @Column(says = "Last day of the reading.", unit = "inclusive", whenNull = "open end", example = "2017-10-24")
        LocalDate latest,

        @Column(says = "The reading in Extended Date/Time Format.", example = "2017-10-24")
        String edtf,

        @Column(says = "Outlets that gave it.", example = "4")
        long nSources,

        @Column(says = "Mentions that gave it.", example = "7")
        long nMentions,

        @Column(says = "True for the reading that events has.", example = "true")
        boolean isChosen)
        implements Serializable {}
