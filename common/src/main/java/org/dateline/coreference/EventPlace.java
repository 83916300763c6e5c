package org.dateline.coreference;

import java.io.Serializable;

/**
 * A place of an event.
 *
 * @param countryIso3 null where it lies in no state
 * @param role a {@link org.dateline.event.PlaceRole} code
 * @param nSources outlets that name it so
 */
public record EventPlace(String placeId, String countryIso3, String role, int nSources) implements Serializable {}
