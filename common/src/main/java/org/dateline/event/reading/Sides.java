package org.dateline.event.reading;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;

/** For whom actors stand: the country of a person, office, state or national body, else the actor itself. */
final class Sides {
    private final ActorCatalog catalog;

    Sides(ActorCatalog catalog) {
        this.catalog = catalog;
    }

    String of(ActorMention actor) {
        String id = actor.actorId();
        boolean own = id.startsWith("group:") || id.startsWith("party:");
        return own ? id : catalog.countryOf(id).orElse(id);
    }

    Set<String> of(Collection<ActorMention> actors) {
        Set<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(of(actor)));
        return sides;
    }
}
