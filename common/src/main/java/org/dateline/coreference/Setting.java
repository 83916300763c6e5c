package org.dateline.coreference;

import java.io.Serializable;
import java.util.List;
import org.dateline.event.VoteCount;

/**
 * Where an event happened, what it refers to and how was voted.
 *
 * @param chosen where it happened: the venue that most sources name, or what was struck; null where none is named
 * @param places the chosen one first, then by role and sources
 * @param votes one where any report counts them, else empty
 */
public record Setting(
        EventPlace chosen, List<EventPlace> places, List<EventReference> references, List<VoteCount> votes)
        implements Serializable {

    public Setting {
        places = List.copyOf(places);
        references = List.copyOf(references);
        votes = List.copyOf(votes);
    }

    /** Null where no place is known. */
    public String placeId() {
        return chosen == null ? null : chosen.placeId();
    }

    /** Null where no place is known, or it lies in no state. */
    public String countryIso3() {
        return chosen == null ? null : chosen.countryIso3();
    }
}
