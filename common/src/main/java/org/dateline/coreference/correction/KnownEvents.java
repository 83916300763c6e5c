package org.dateline.coreference.correction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the events and mentions that corrections name.
 *
 * @param remembered the mentions by which earlier runs knew an event, by its id
 * @param previous event ids of the release before, by mention id; all mentions of an event or none
 * @param superseded the ids that took the place of others in earlier releases
 * @param present mentions that were read, in order of publication
 */
public record KnownEvents(
        Map<String, List<String>> remembered,
        Map<String, String> previous,
        Map<String, String> superseded,
        Set<String> present) {

    /** So many mentions tell an event from others. */
    private static final int MOST_ANCHORS = 100;

    public KnownEvents {
        present = Collections.unmodifiableSet(new LinkedHashSet<>(present));
    }

    public static final KnownEvents NOTHING = new KnownEvents(Map.of(), Map.of(), Map.of(), Set.of());

    /** The ids that the corrections name as events, with those that took their places. */
    public static Set<String> named(List<Correction> corrections, Map<String, String> superseded) {
        Set<String> ids = new HashSet<>();
        corrections.stream()
                .flatMap(correction -> Stream.concat(correction.targets().stream(), correction.value().stream()))
                .filter(Correction::isEvent)
                .forEach(id -> ids.addAll(successors(id, superseded)));
        return ids;
    }

    /** The mentions that the corrections name. */
    public static Set<String> namedMentions(List<Correction> corrections) {
        Set<String> ids = new HashSet<>();
        corrections.stream()
                .flatMap(correction -> Stream.concat(correction.targets().stream(), correction.value().stream()))
                .filter(Correction::isMention)
                .forEach(ids::add);
        return ids;
    }

    /** The id and those that took its place, one after the other. */
    private static List<String> successors(String id, Map<String, String> superseded) {
        List<String> ids = new ArrayList<>();
        for (String next = id; next != null && !ids.contains(next); next = superseded.get(next)) {
            ids.add(next);
        }
        return ids;
    }

    /** The mentions by which the event is known, the earliest first; empty where none of them was read. */
    Optional<List<String>> anchors(String eventId) {
        List<String> former = remembered.getOrDefault(eventId, List.of());
        if (former.stream().anyMatch(present::contains)) {
            return Optional.of(former);
        }
        return successors(eventId, superseded).stream()
                .map(this::mentions)
                .filter(mentions -> !mentions.isEmpty())
                .findFirst();
    }

    private List<String> mentions(String eventId) {
        return present.stream()
                .filter(mention -> eventId.equals(previous.get(mention)))
                .limit(MOST_ANCHORS)
                .toList();
    }

    /** Of mentions that go elsewhere together, those whose former event has others that stay. */
    Set<String> leaving(List<String> group) {
        Map<String, Integer> nGoing = new HashMap<>();
        group.forEach(mention -> nGoing.merge(previous.getOrDefault(mention, ""), 1, Integer::sum));
        Set<String> leaving = new HashSet<>();
        for (String mention : group) {
            String event = previous.get(mention);
            long nAll =
                    previous.values().stream().filter(id -> id.equals(event)).count();
            if (event != null && nAll > nGoing.get(event)) {
                leaving.add(mention);
            }
        }
        return leaving;
    }

    boolean isPresent(String mentionId) {
        return present.contains(mentionId);
    }
}
