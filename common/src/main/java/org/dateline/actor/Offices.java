package org.dateline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.table.OfficeRow;
import org.dateline.actor.table.StateRoleRow;
import org.dateline.dictionary.Located;

/** The offices of bodies, as listed, and of states, formed from role and state when they are asked for. */
final class Offices {
    private static final String PREFIX = "office:";
    private static final int ISO_END = PREFIX.length() + 3;

    private final Map<String, Actor> states;
    private final Map<String, StateRoleRow> roles = new LinkedHashMap<>();
    private final Map<String, OfficeRow> listed = new LinkedHashMap<>();

    Offices(Map<String, Actor> states, ActorTables tables) {
        this.states = states;
        for (Located<StateRoleRow> role : tables.roles()) {
            roles.put(role.value().role(), role.value());
        }
        for (Located<OfficeRow> office : tables.offices()) {
            listed.put(office.value().office(), office.value());
        }
    }

    /** The offices of bodies, and every known role, for the checks. */
    List<String> listedIds() {
        return List.copyOf(listed.keySet());
    }

    boolean isRole(String role) {
        return roles.containsKey(role);
    }

    List<String> roleNames() {
        return new ArrayList<>(roles.keySet());
    }

    /** The id of the office of a state. */
    static String id(String iso3, String role) {
        return PREFIX + iso3 + "-" + role;
    }

    /** The role in the id of a state's office; empty for other offices. */
    Optional<String> roleOf(String officeId) {
        if (listed.containsKey(officeId) || !isStateOffice(officeId)) {
            return Optional.empty();
        }
        return Optional.of(officeId.substring(ISO_END + 1));
    }

    /** The state or body that the office speaks for; empty where there is no such office. */
    Optional<String> bodyOf(String officeId) {
        OfficeRow office = listed.get(officeId);
        if (office != null) {
            return Optional.of(office.bodyActorId());
        }
        return isStateOffice(officeId) ? Optional.of(stateId(officeId)) : Optional.empty();
    }

    /** The office as an actor; empty where neither a table nor a state and a role make it. */
    Optional<Actor> office(String officeId) {
        OfficeRow office = listed.get(officeId);
        if (office != null) {
            return Optional.of(actor(officeId, Labels.of(office.labelEn(), null), null, null));
        }
        if (!isStateOffice(officeId)) {
            return Optional.empty();
        }
        Actor state = states.get(stateId(officeId));
        StateRoleRow role = roles.get(officeId.substring(ISO_END + 1));
        return Optional.of(actor(officeId, labels(role, state), role.sector(), state.countryIso3()));
    }

    boolean isOffice(String id) {
        return listed.containsKey(id) || isStateOffice(id);
    }

    /** The country of a state's office; empty for other offices. */
    Optional<String> countryOf(String officeId) {
        return listed.containsKey(officeId)
                ? Optional.empty()
                : Optional.ofNullable(states.get(stateId(officeId)).countryIso3());
    }

    private static Actor actor(String id, Labels labels, String sector, String countryIso3) {
        return new Actor(id, ActorKind.OFFICE, sector, countryIso3, labels, Validity.ALWAYS, null);
    }

    private static Labels labels(StateRoleRow role, Actor state) {
        Labels name = state.labels();
        return new Labels(
                role.labelEn() + " of " + name.en(),
                joined(role.labelAr(), name.ar()),
                joined(role.labelFr(), name.fr()),
                null,
                null,
                null);
    }

    private static String joined(String role, String state) {
        return role == null || state == null ? null : role + " (" + state + ")";
    }

    private boolean isStateOffice(String id) {
        return id.startsWith(PREFIX)
                && id.length() > ISO_END + 1
                && id.charAt(ISO_END) == '-'
                && states.containsKey(stateId(id))
                && roles.containsKey(id.substring(ISO_END + 1));
    }

    private static String stateId(String officeId) {
        return "state:" + officeId.substring(PREFIX.length(), ISO_END);
    }
}
