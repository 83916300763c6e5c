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

        @Column(says = "First day on which it may have happened.", unit = "inclusive", example = "2017-10-24")
        LocalDate earliest,

        @Column(
                says = "Last day on which it may have happened.",
                unit = "inclusive",
                whenNull = "open end",
                example = "2017-10-24")
        LocalDate latest,

        @Column(says = "The interval in Extended Date/Time Format.", example = "2017-10-24")
        String edtf,

        @Column(
                says = "How precisely the date is known.",
                oneOf = {
                    "day",
                    "day_approximate",
                    "week",
                    "month_third",
                    "month_half",
                    "month",
                    "bound",
                    "quarter",
                    "season",
                    "half_year",
                    "year",
                    "decade",
                    "century"
                },
                example = "day")
        String datePrecision,

        @Column(says = "The event's title.", example = "Russia vetoes draft on JIM mandate (UN Security Council)")
        String titleEn,

        @Column(
                says = "Whether the event happened, as in events.",
                oneOf = {
                    "occurred",
                    "ongoing",
                    "scheduled",
                    "hypothetical",
                    "denied",
                    "postponed",
                    "cancelled",
                    "lapsed"
                },
                example = "occurred")
        String status,

        @Column(says = "Outlets that report it.", example = "5")
        long nSources)
        implements Serializable {}
