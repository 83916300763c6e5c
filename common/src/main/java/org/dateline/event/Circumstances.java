package org.dateline.event;

import java.io.Serializable;
import java.util.List;

/**
 * What a mention tells beside who did what and when.
 *
 * @param votes one where the text counts them, else empty
 */
public record Circumstances(List<PlaceMention> places, List<Reference> references, List<VoteCount> votes)
        implements Serializable {
    public static final Circumstances NONE = new Circumstances(List.of(), List.of(), List.of());

    public Circumstances {
        places = List.copyOf(places);
        references = List.copyOf(references);
        votes = List.copyOf(votes);
    }
}
