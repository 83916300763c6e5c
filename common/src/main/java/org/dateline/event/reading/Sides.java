package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;

/** For whom actors stand: the country of a person, office, state or national body, else the actor itself. */
final class Sides {
    private final ActorCatalog catalog;
    private final LocalDate day;
    private final Map<String, String> known = new HashMap<>();

    /** Sides as they were on that day; null where it is unknown. */
    Sides(ActorCatalog catalog, LocalDate day) {
        this.catalog = catalog;
        this.day = day;
    }

    String of(ActorMention actor) {
        return known.computeIfAbsent(actor.actorId(), this::find);
    }

    private String find(String id) {
        if (id.startsWith("group:") || id.startsWith("party:")) {
            return id;
        }
        if (id.startsWith("person:")) {
            Optional<String> body = bodyServed(id);
            if (body.isPresent()) {
                return body.get();
            }
        }
        return catalog.countryOf(id).orElse(id);
    }

    /** The body that an official of no state speaks for: the secretary-general is not of the country of his birth. */
    private Optional<String> bodyServed(String person) {
        for (Ancestor ancestor : catalog.ancestors(person, day)) {
            if (ancestor.ancestorId().startsWith("state:")) {
                return Optional.empty();
            }
            if (ancestor.relation() == Relation.SPEAKS_FOR
                    && ancestor.ancestorId().startsWith("org:")) {
                return Optional.of(ancestor.ancestorId());
            }
        }
        return Optional.empty();
    }

    Set<String> of(Collection<ActorMention> actors) {
        Set<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(of(actor)));
        return sides;
    }
}
