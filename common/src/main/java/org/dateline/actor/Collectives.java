package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.table.CollectiveRow;
import org.dateline.dictionary.Located;

/** The rebels, the opposition and the civilians of every state, formed when they are asked for; they speak for nobody. */
final class Collectives {
    private static final String PREFIX = "group:";
    private static final String STATE = "state:";
    private static final int ISO_END = PREFIX.length() + 3;

    private final Map<String, Actor> listed;
    private final Oppositions oppositions;
    private final Map<String, CollectiveRow> rows = new LinkedHashMap<>();

    Collectives(List<Located<CollectiveRow>> rows, Map<String, Actor> listed, Oppositions oppositions) {
        this.listed = listed;
        this.oppositions = oppositions;
        rows.forEach(row -> this.rows.put(row.value().collective(), row.value()));
    }

    boolean isOne(String name) {
        return rows.containsKey(name);
    }

    boolean areInArms(String name) {
        return rows.get(name).kind() == ActorKind.ARMED_GROUP;
    }

    List<String> names() {
        return new ArrayList<>(rows.keySet());
    }

    /** The id of those people of a state. */
    String id(String stateId, String name) {
        String iso3 = stateId.substring(STATE.length());
        Optional<String> known = rows.get(name).opposesGovernment() ? oppositions.of(iso3) : Optional.empty();
        return known.orElse(PREFIX + iso3 + "-" + name);
    }

    /** The people as an actor; empty where no state and no row make it. */
    Optional<Actor> actor(String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        Actor state = listed.get(stateOf(id));
        CollectiveRow row = rows.get(id.substring(ISO_END + 1));
        return Optional.of(new Actor(
                id, row.kind(), row.sector(), state.countryIso3(), labels(row.labels(), state), Validity.ALWAYS, null));
    }

    boolean isId(String id) {
        return id.startsWith(PREFIX)
                && id.length() > ISO_END + 1
                && id.charAt(ISO_END) == '-'
                && rows.containsKey(id.substring(ISO_END + 1))
                && listed.containsKey(stateOf(id));
    }

    private static String stateOf(String id) {
        return STATE + id.substring(PREFIX.length(), ISO_END);
    }

    private static Labels labels(Labels people, Actor state) {
        Labels name = state.labels();
        return new Labels(
                people.en() + " of " + name.en(),
                joined(people.ar(), name.ar()),
                joined(people.fr(), name.fr()),
                joined(people.ru(), name.ru()),
                joined(people.es(), name.es()),
                joined(people.zh(), name.zh()));
    }

    private static String joined(String people, String state) {
        return people == null || state == null ? null : people + " (" + state + ")";
    }
}
