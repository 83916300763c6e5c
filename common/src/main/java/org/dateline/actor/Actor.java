package org.dateline.actor;

import java.io.Serializable;

/**
 * Who can take part in an event.
 *
 * @param sector a sector code of PLOVER such as {@code GOV}; null if none
 * @param countryIso3 null for actors of no country
 * @param wikidataId such as {@code Q159}; null if unknown
 */
public record Actor(
        String actorId,
        ActorKind kind,
        String sector,
        String countryIso3,
        Labels labels,
        Validity validity,
        String wikidataId)
        implements Serializable {}
