package org.dateline.event;

import java.io.Serializable;

/**
 * A place of one mention.
 *
 * @param placeId such as {@code place:geneva}
 * @param countryIso3 the state that it lies in; null where it lies in none
 * @param role a {@link PlaceRole} code
 * @param surface the words that named it
 * @param charStart offset of the surface
 * @param charEnd end of the surface, exclusive
 */
public record PlaceMention(String placeId, String countryIso3, String role, String surface, int charStart, int charEnd)
        implements Serializable {}
