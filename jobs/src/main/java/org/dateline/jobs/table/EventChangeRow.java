package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_changes}. */
public record EventChangeRow(
        @Column(says = "The event; it may be of an earlier release only.", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(
                says = "What became of it between this release and the one before.",
                oneOf = {"added", "updated", "merged", "split", "withdrawn", "corrected"},
                example = "updated")
        String change,

        @Column(
                says = "The event that has its reports now.",
                whenNull = "the event lives on, or its reports are in none",
                example = "event:77d0e3a1c05f")
        String supersededBy,

        @Column(
                says = "The column of events that changed; of a mention that was corrected, with mentions. before it.",
                whenNull = "no single column did",
                example = "status")
        String field,

        @Column(
                says = "What stood there before; of a split, the event whose reports these were.",
                whenNull = "nothing stood there",
                example = "scheduled")
        String oldValue,

        @Column(says = "What stands there now.", whenNull = "nothing stands there", example = "occurred")
        String newValue,

        @Column(
                says = "The row of corrections.csv that brought it: target, action, value.",
                whenNull = "nobody corrected it",
                example = "event:1c9e0d7742ab;redate;2017-10-24")
        String correction,

        @Column(says = "Who corrected it.", whenNull = "nobody corrected it", example = "ana")
        String author,

        @Column(says = "Why it was corrected.", whenNull = "nobody corrected it", example = "The vote was on Tuesday.")
        String reason,

        @Column(says = "The release that brought the change.", example = "20171103T060000Z-1a2b3c4d")
        String releaseId)
        implements Serializable {}
