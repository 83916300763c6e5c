package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.event.EventMode;
import org.dateline.event.PlaceMention;
import org.dateline.event.PlaceRole;
import org.dateline.event.Reference;
import org.dateline.event.VoteCount;
import org.dateline.place.Place;

/** The places, references and votes of an event, from those of its reports. */
final class Settings {
    private static final String FORCE = "ASSAULT";
    private static final char SEPARATOR = '\n';

    private final List<Report> reports;
    private final EventMode act;

    private Settings(List<Report> reports, EventMode act) {
        this.reports = reports;
        this.act = act;
    }

    static Setting of(List<Report> reports, EventMode act) {
        return new Settings(reports, act).setting();
    }

    private Setting setting() {
        List<EventPlace> places = places();
        EventPlace chosen = chosen(places, PlaceRole.VENUE);
        boolean struck = chosen == null && act.type().equals(FORCE);
        chosen = struck ? chosen(places, PlaceRole.TARGET) : chosen;
        if (chosen != null) {
            places.remove(chosen);
            places.add(0, chosen);
        }
        return new Setting(chosen, places, references(), votes());
    }

    private List<EventPlace> places() {
        Map<String, PlaceMention> byKey = new TreeMap<>();
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Report report : reports) {
            for (PlaceMention place : report.circumstances().places()) {
                String key = place.placeId() + SEPARATOR + place.role();
                byKey.put(key, place);
                sources.computeIfAbsent(key, k -> new HashSet<>()).add(report.sourceId());
            }
        }
        List<EventPlace> places = new ArrayList<>();
        byKey.forEach((key, place) -> places.add(new EventPlace(
                place.placeId(),
                place.countryIso3(),
                place.role(),
                sources.get(key).size())));
        places.sort(Comparator.comparing(EventPlace::role)
                .reversed()
                .thenComparing(Comparator.comparingInt(EventPlace::nSources).reversed())
                .thenComparing(EventPlace::placeId));
        return places;
    }

    /** The best attested; a city rather than its country where at least half as many name it. Null if there is none. */
    private static EventPlace chosen(List<EventPlace> places, PlaceRole role) {
        EventPlace best = null;
        for (EventPlace place : places) {
            if (place.role().equals(role.code())) {
                best = best == null || isBetter(place, best) ? place : best;
            }
        }
        return best;
    }

    private static boolean isBetter(EventPlace place, EventPlace best) {
        boolean within =
                isCountry(best) && !isCountry(place) && best.countryIso3().equals(place.countryIso3());
        boolean tie = place.nSources() == best.nSources() && isCountry(best) && !isCountry(place);
        return tie || within && place.nSources() * 2 >= best.nSources();
    }

    private static boolean isCountry(EventPlace place) {
        return place.countryIso3() != null && place.placeId().equals(Place.ofState(place.countryIso3()));
    }

    private List<EventReference> references() {
        Map<String, Reference> byKey = new TreeMap<>();
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Report report : reports) {
            for (Reference reference : report.circumstances().references()) {
                String key = reference.kind() + SEPARATOR + reference.value();
                boolean outcome = reference.role().equals(Reference.OUTCOME);
                if (outcome || !byKey.containsKey(key)) {
                    byKey.put(key, reference);
                }
                sources.computeIfAbsent(key, k -> new HashSet<>()).add(report.sourceId());
            }
        }
        List<EventReference> references = new ArrayList<>();
        byKey.forEach((key, reference) -> references.add(new EventReference(
                reference.kind(),
                reference.value(),
                reference.role(),
                sources.get(key).size())));
        return references;
    }

    /** The count that most sources give, then the fullest, then that of more votes. */
    private List<VoteCount> votes() {
        Map<String, VoteCount> byKey = new TreeMap<>();
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Report report : reports) {
            for (VoteCount vote : report.circumstances().votes()) {
                byKey.put(vote.toString(), vote);
                sources.computeIfAbsent(vote.toString(), k -> new HashSet<>()).add(report.sourceId());
            }
        }
        Function<VoteCount, Integer> support =
                vote -> sources.get(vote.toString()).size();
        return byKey.values().stream()
                .max(Comparator.comparing(support)
                        .thenComparing(Settings::told)
                        .thenComparing(VoteCount::forCount)
                        .thenComparing(VoteCount::toString))
                .map(List::of)
                .orElse(List.of());
    }

    private static int told(VoteCount vote) {
        return (vote.againstCount() == null ? 0 : 1) + (vote.abstainCount() == null ? 0 : 1);
    }
}
