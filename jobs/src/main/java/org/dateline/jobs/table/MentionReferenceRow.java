package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code mention_references}. */
public record MentionReferenceRow(
        @Column(says = "The mention.", in = "mentions", example = "mention:8d3f0c4b12aa97e0")
        String mentionId,

        @Column(
                says = "What is referred to.",
                oneOf = {"resolution", "draft", "treaty", "mandate", "round", "statement"},
                example = "resolution")
        String kind,

        @Column(
                says = "Its name: number and year of a resolution of the Security Council, symbol of another"
                        + " document, short name of a treaty, body of a mandate, number of a round.",
                example = "UNSC 2254 (2015)")
        String value,

        @Column(
                says = "outcome for what the act adopts or signs, else about.",
                oneOf = {"about", "outcome"},
                example = "outcome")
        String role,

        @Column(
                says = "The words that named it, verbatim.",
                whenNull = "named elsewhere in the article",
                example = "resolution 2254")
        String surface,

        @Column(
                says = "Where they start in article_texts.text; -1 if named elsewhere.",
                unit = "UTF-16 units",
                example = "512")
        int charStart,

        @Column(says = "Where they end, exclusive; -1 if named elsewhere.", unit = "UTF-16 units", example = "527")
        int charEnd)
        implements Serializable {}
