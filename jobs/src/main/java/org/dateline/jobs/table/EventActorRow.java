package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_actors}. */
public record EventActorRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "The actor.", in = "dim_actor", example = "state:RUS")
        String actorId,

        @Column(
                says = "The part it plays, as in mention_actors.",
                oneOf = {"source", "target", "participant", "forum", "host", "mediator", "sponsor", "guarantor"},
                example = "source")
        String role,

        @Column(says = "Place among the actors of the event, the best attested first.", unit = "from 1", example = "1")
        int rank,

        @Column(says = "Outlets that name the actor in this role.", example = "5")
        long nSources)
        implements Serializable {}
