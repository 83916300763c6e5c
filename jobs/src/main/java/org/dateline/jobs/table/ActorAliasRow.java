package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code actor_aliases}. */
public record ActorAliasRow(
        @Column(says = "The actor.", in = "dim_actor", example = "state:RUS")
        String actorId,

        @Column(says = "The words, as the dictionary has them.", example = "Kremlin")
        String alias,

        @Column(says = "Their language.", unit = "BCP 47", example = "en")
        String language,

        @Column(
                says = "What kind of name it is.",
                oneOf = {"name", "demonym", "capital", "metonym", "role", "acronym"},
                example = "metonym")
        String kind)
        implements Serializable {}
