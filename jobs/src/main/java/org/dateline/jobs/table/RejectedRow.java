package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code rejected_records}. */
public record RejectedRow(
        @Column(says = "The run that met it.", in = "runs", example = "run:20171103T060000Z-1a2b3c4d")
        String runId,

        @Column(
                says = "The stage that rejected it; of a correction that does nothing, corrections.",
                oneOf = {"ingest", "corrections"},
                example = "ingest")
        String stage,

        @Column(
                says = "What was wrong, as a code.",
                oneOf = {
                    "json_invalid",
                    "not_an_object",
                    "body_missing",
                    "field_type_invalid",
                    "published_missing",
                    "published_invalid",
                    "encoding_invalid",
                    "text_too_long",
                    "duplicate_record",
                    "conflicting_id",
                    "correction_target_missing",
                    "correction_without_effect",
                    "correction_overruled",
                    "correction_outdated"
                },
                example = "body_missing")
        String reasonCode,

        @Column(says = "What was wrong, in words.", example = "The record has no text in 'body'.")
        String reasonText,

        @Column(says = "The file that it stands in.", example = "articles.jsonl")
        String inputFile,

        @Column(
                says = "The number of its line.",
                unit = "from 1",
                whenNull = "the record has no place of its own",
                example = "17")
        Long recordNo,

        @Column(says = "The start of the record.", example = "{\"title\": ...")
        String recordExcerpt)
        implements Serializable {}
