package org.dateline.event.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorCatalog;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventContext;

/** Whom "the regime", "the rebels" and "the opposition" mean in a text that is about one state. */
final class ConflictSides {
    private static final Set<String> AGAINST = Set.of("REB", "OPP");
    private static final String REBEL = "REB";
    /** A state named once may be no more than a place. */
    private static final int LEAST = 2;

    private final ActorCatalog catalog;
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Set<Actor> groups = new HashSet<>();

    ConflictSides(EventContext context) {
        catalog = context.catalog();
        for (ActorMention mention : context.actors()) {
            catalog.actor(mention.actorId()).ifPresent(this::count);
        }
    }

    private void count(Actor actor) {
        if (actor.countryIso3() != null) {
            timesNamed.merge(actor.countryIso3(), 1, Integer::sum);
        }
        boolean party = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.PARTY;
        if (party && AGAINST.contains(actor.sector()) && !catalog.isCollective(actor.actorId())) {
            groups.add(actor);
        }
    }

    /** The country that is named most by far, or most and alone with groups against its government. */
    private Optional<String> country() {
        String most = null;
        int second = 0;
        for (Map.Entry<String, Integer> entry : timesNamed.entrySet()) {
            int times = entry.getValue();
            int top = most == null ? 0 : timesNamed.get(most);
            second = times > top ? top : Math.max(second, times);
            most = times > top ? entry.getKey() : most;
        }
        if (most == null) {
            return Optional.empty();
        }
        String country = most;
        int times = timesNamed.get(country);
        if (times < LEAST) {
            return Optional.empty();
        }
        boolean contested = !groups.isEmpty() && groups.stream().allMatch(group -> country.equals(group.countryIso3()));
        return times >= 2 * second || contested && times > second ? Optional.of(country) : Optional.empty();
    }

    Optional<String> regime() {
        return country()
                .map(iso3 -> "state:" + iso3)
                .filter(id -> catalog.actor(id).isPresent());
    }

    Optional<String> opposition() {
        return wholeOpposition().or(() -> peopleOfOnlyState("opposition"));
    }

    private Optional<String> wholeOpposition() {
        return country().flatMap(catalog::oppositionOf);
    }

    /** The whole opposition, else the only armed group against that state that the text names, else the rebels of the only state. */
    Optional<String> rebels() {
        return wholeOpposition()
                .or(() -> country().flatMap(this::onlyRebels))
                .or(() -> groups.isEmpty() ? peopleOfOnlyState("rebels") : Optional.empty());
    }

    /** Where no other state is named that they could belong to. */
    private Optional<String> peopleOfOnlyState(String collective) {
        return timesNamed.size() == 1
                ? country()
                        .filter(iso3 -> !PermanentMembers.isOne(iso3))
                        .flatMap(iso3 -> catalog.peopleOf(iso3, collective))
                : Optional.empty();
    }

    private Optional<String> onlyRebels(String iso3) {
        Set<String> rebels = new HashSet<>();
        for (Actor group : groups) {
            if (REBEL.equals(group.sector()) && iso3.equals(group.countryIso3())) {
                rebels.add(group.actorId());
            }
        }
        return rebels.size() == 1 ? Optional.of(rebels.iterator().next()) : Optional.empty();
    }
}
