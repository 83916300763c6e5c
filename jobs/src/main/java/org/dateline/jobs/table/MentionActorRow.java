package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code mention_actors}. */
public record MentionActorRow(
        @Column(says = "The mention.", in = "mentions", example = "mention:8d3f0c4b12aa97e0")
        String mentionId,

        @Column(says = "The actor.", in = "dim_actor", example = "state:RUS")
        String actorId,

        @Column(
                says =
                        "The part it plays: source and target of directed acts, participant of reciprocal ones, forum (the body in which it happens) and so on.",
                oneOf = {"source", "target", "participant", "forum", "host", "mediator", "sponsor", "guarantor"},
                example = "source")
        String role,

        @Column(
                says = "The words that named the actor, verbatim.",
                whenNull = "implied by the act, named by no word",
                example = "Moscow")
        String surface,

        @Column(says = "Where they start in article_texts.text; -1 if implied.", unit = "UTF-16 units", example = "412")
        int charStart,

        @Column(says = "Where they end, exclusive; -1 if implied.", unit = "UTF-16 units", example = "418")
        int charEnd)
        implements Serializable {}
