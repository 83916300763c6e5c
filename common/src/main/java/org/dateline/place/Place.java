package org.dateline.place;

import org.dateline.actor.Labels;

/**
 * A place on the map.
 *
 * @param placeId such as {@code place:geneva}; of a state {@code place:CHE}
 * @param countryIso3 the state that it lies in; null for seas, and for land that several claim
 * @param latitude of its middle, in degrees north; null where the tables have none
 * @param longitude of its middle, in degrees east; null where the tables have none
 */
public record Place(
        String placeId,
        PlacePrecision precision,
        String countryIso3,
        Double latitude,
        Double longitude,
        Labels labels) {
    private static final String PREFIX = "place:";

    /** The id of a state as a place. */
    public static String ofState(String iso3) {
        return PREFIX + iso3;
    }
}
