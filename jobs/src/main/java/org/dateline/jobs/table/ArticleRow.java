package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code articles}. */
public record ArticleRow(
        @Column(
                says = "The user's own id, verbatim, or one made from the content (`article:` and 16 hex digits).",
                example = "seed-ar-001")
        String articleId,

        @Column(
                says = "Where the article stands on the web.",
                whenNull = "the record names none",
                example = "https://example.org/a")
        String url,

        @Column(
                says = "The outlet; `source:unknown` where the record names none.",
                in = "dim_source",
                example = "source:levant-wire")
        String sourceId,

        @Column(
                says = "The language of the text, as given or detected; `und` if unknown.",
                unit = "BCP 47",
                example = "ar")
        String language,

        @Column(says = "The headline.", whenNull = "the article has no title", example = "Astana talks end")
        String title,

        @Column(
                says = "The moment of publication.",
                unit = "UTC",
                whenNull = "the record gives only a day",
                example = "2017-11-02T21:43:00Z")
        Instant publishedAt,

        @Column(says = "The day of publication.", unit = "the record's own offset, else UTC", example = "2017-11-02")
        LocalDate publishedDate,

        @Column(
                says = "What the publication time is known from.",
                oneOf = {"published", "crawled", "feed", "html", "url", "text"},
                example = "published")
        String publishedBasis,

        @Column(
                says =
                        "The day that relative words count from: the publication day, or the day that the text itself proves.",
                whenNull = "neither record nor text tells a day to be trusted",
                example = "2017-11-02")
        LocalDate anchorDate,

        @Column(says = "How far anchor_date can be trusted.", unit = "0..1", example = "0.98")
        double anchorConfidence,

        @Column(says = "SHA-256 of the text in UTF-8.", unit = "lower-case hex", example = "9f2c...e1")
        String textSha256,

        @Column(says = "Length of the text: title, empty line, body.", unit = "UTF-16 units", example = "1893")
        int nChars,

        @Column(
                says = "The same for all articles that are copies or near-copies of one text.",
                example = "dup:5c2f9e0a41b7d388")
        String duplicateGroupId,

        @Column(says = "True for each article of a group but its first.", example = "false")
        boolean isDuplicate,

        @Column(says = "The format that the record came in.", example = "jsonl")
        String ingestFormat,

        @Column(says = "Month of published_date; the partition.", unit = "yyyy-MM", example = "2017-11")
        String publishedMonth)
        implements Serializable {}
