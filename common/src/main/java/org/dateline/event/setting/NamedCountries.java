package org.dateline.event.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorMention;

/** The states that a text names, by their actors; read when first asked for. */
public final class NamedCountries {
    private final List<ActorMention> actors;
    private final ActorCatalog catalog;
    private Set<String> countries;

    /** Of the actors of a whole text. */
    public NamedCountries(List<ActorMention> actors, ActorCatalog catalog) {
        this.actors = actors;
        this.catalog = catalog;
    }

    boolean has(String iso3) {
        if (countries == null) {
            countries = new HashSet<>();
            for (ActorMention actor : actors) {
                catalog.countryOf(actor.actorId()).ifPresent(countries::add);
            }
        }
        return countries.contains(iso3);
    }
}
