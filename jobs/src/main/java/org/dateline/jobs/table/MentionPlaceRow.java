package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code mention_places}. */
public record MentionPlaceRow(
        @Column(says = "The mention.", in = "mentions", example = "mention:8d3f0c4b12aa97e0")
        String mentionId,

        @Column(says = "The place.", in = "dim_place", example = "place:geneva")
        String placeId,

        @Column(
                says = "What it is to the event: venue, where it happens; target, what is struck or where troops are"
                        + " sent to.",
                oneOf = {"venue", "target"},
                example = "venue")
        String role,

        @Column(says = "The words that named the place, verbatim.", example = "Geneva")
        String surface,

        @Column(says = "Where they start in article_texts.text.", unit = "UTF-16 units", example = "412")
        int charStart,

        @Column(says = "Where they end, exclusive.", unit = "UTF-16 units", example = "418")
        int charEnd)
        implements Serializable {}
