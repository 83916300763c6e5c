package org.dateline.jobs.table;

import java.io.Serializable;

/** A row of {@code event_places}. */
public record EventPlaceRow(
        @Column(says = "The event.", in = "events", example = "event:1c9e0d7742ab")
        String eventId,

        @Column(says = "The place.", in = "dim_place", example = "place:geneva")
        String placeId,

        @Column(as = MentionPlaceRow.class) String role,

        @Column(says = "Outlets that name the place in this role.", example = "3")
        long nSources,

        @Column(says = "True for the place of events.place_id.", example = "true")
        boolean isChosen)
        implements Serializable {}
