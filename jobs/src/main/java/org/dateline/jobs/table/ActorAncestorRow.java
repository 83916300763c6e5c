package org.dateline.jobs.table;

import java.io.Serializable;
import java.time.LocalDate;

/** A row of {@code actor_ancestors}. */
public record ActorAncestorRow(
        @Column(says = "The actor.", in = "dim_actor", example = "person:sergei-lavrov")
        String actorId,

        @Column(says = "The one above it.", in = "dim_actor", example = "state:RUS")
        String ancestorId,

        @Column(
                says = "How it stands to the one above it.",
                oneOf = {"speaks_for", "member_of", "part_of"},
                example = "speaks_for")
        String relation,

        @Column(
                says = "First day of the relation.",
                unit = "inclusive",
                whenNull = "always, or unknown",
                example = "2004-03-09")
        LocalDate validFrom,

        @Column(says = "Last day of the relation.", unit = "inclusive", whenNull = "still so", example = "2017-12-31")
        LocalDate validTo)
        implements Serializable {}
