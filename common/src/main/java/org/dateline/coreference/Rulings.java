package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What people have ruled about events and mentions, for resolution to obey: must-links, cannot-links and fixes. An event is
 * known by the mentions that it had when the ruling was first met, for its id may pass to another.
 *
 * @param anchors the mentions of each event that is ruled about, the earliest first, by its id
 * @param dropped mentions that report nothing
 * @param splitOff mentions with the name of the cluster of their own that they go into
 * @param assigned mentions with the id of the event that they report
 * @param merged ids of events that are one
 * @param rejected ids of events that are none
 * @param fixes by event id, in the order in which they were made: later ones win
 * @param unclaimed mentions whose former event stays behind with its id
 */
public record Rulings(
        Map<String, List<String>> anchors,
        Set<String> dropped,
        Map<String, String> splitOff,
        Map<String, String> assigned,
        List<List<String>> merged,
        Set<String> rejected,
        Map<String, EventFix> fixes,
        Set<String> unclaimed)
        implements Serializable {

    public static final Rulings NONE =
            new Rulings(Map.of(), Set.of(), Map.of(), Map.of(), List.of(), Set.of(), Map.of(), Set.of());

    public Rulings {
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
        dropped = Set.copyOf(dropped);
        splitOff = Collections.unmodifiableMap(new TreeMap<>(splitOff));
        assigned = Collections.unmodifiableMap(new TreeMap<>(assigned));
        merged = List.copyOf(merged);
        rejected = Set.copyOf(rejected);
        fixes = Collections.unmodifiableMap(new LinkedHashMap<>(fixes));
        unclaimed = Set.copyOf(unclaimed);
    }

    /** Whether nobody has ruled anything. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The mentions whose clusters must be known for {@link #on}. */
    public Set<String> mentionsToFind() {
        Set<String> all = new HashSet<>(splitOff.keySet());
        anchors.values().forEach(all::addAll);
        return all;
    }

    /** Whether the mention does not stay where it was. */
    public boolean isMoved(String mentionId) {
        return splitOff.containsKey(mentionId) || assigned.containsKey(mentionId);
    }

    /**
     * The cluster or event in which an event's mentions are now: that of its earliest mention which nobody has moved.
     *
     * @param places of mentions, by their ids; those of others are not needed
     */
    public Optional<String> place(String eventId, Map<String, String> places) {
        List<String> its = anchors.getOrDefault(eventId, List.of());
        return its.stream()
                .filter(mention -> !isMoved(mention) && places.containsKey(mention))
                .findFirst()
                .map(places::get);
    }

    /** The same, once the rulings have been obeyed: an event of which all mentions were moved is where these are. */
    public Optional<String> placeNow(String eventId, Map<String, String> places) {
        return place(eventId, places)
                .or(() -> splitAnchors(eventId)
                        .filter(places::containsKey)
                        .findFirst()
                        .map(places::get));
    }

    private Stream<String> splitAnchors(String eventId) {
        return anchors.getOrDefault(eventId, List.of()).stream().filter(splitOff::containsKey);
    }

    /**
     * What the rulings mean for the clusters that were found.
     *
     * @param clusters cluster ids by mention id; those of {@link #mentionsToFind()} suffice
     */
    public ClusterRulings on(Map<String, String> clusters) {
        Map<String, String> homes = homes(clusters);
        UnionFind one = new UnionFind();
        homes.values().forEach(one::add);
        for (List<String> events : merged) {
            List<String> found =
                    events.stream().map(homes::get).filter(home -> home != null).toList();
            found.forEach(home -> one.join(found.get(0), home));
        }
        Map<String, String> heads = new TreeMap<>();
        homes.values().stream()
                .filter(home -> !one.root(home).equals(home))
                .forEach(home -> heads.put(home, one.root(home)));
        Map<String, String> moves = new TreeMap<>();
        splitOff.forEach((mention, cluster) -> moves.put(mention, one.root(cluster)));
        assigned.forEach((mention, event) ->
                Optional.ofNullable(homes.get(event)).ifPresent(home -> moves.put(mention, one.root(home))));
        Map<String, EventFix> fixesByCluster = new TreeMap<>();
        fixes.forEach((event, fix) -> Optional.ofNullable(homes.get(event))
                .ifPresent(home -> fixesByCluster.merge(one.root(home), fix, EventFix::and)));
        return new ClusterRulings(heads, moves, rejectedClusters(homes, one), strays(), fixesByCluster);
    }

    private Map<String, String> homes(Map<String, String> clusters) {
        Map<String, String> homes = new TreeMap<>();
        for (String event : anchors.keySet()) {
            place(event, clusters)
                    .or(() -> splitAnchors(event)
                            .filter(clusters::containsKey)
                            .findFirst()
                            .map(splitOff::get))
                    .ifPresent(home -> homes.put(event, home));
        }
        return homes;
    }

    private Set<String> rejectedClusters(Map<String, String> homes, UnionFind one) {
        Set<String> clusters = new TreeSet<>();
        rejected.stream().map(homes::get).filter(home -> home != null).forEach(home -> clusters.add(one.root(home)));
        return clusters;
    }

    /** Mentions of rejected events that other clusters may have. */
    private Set<String> strays() {
        List<String> strays = new ArrayList<>();
        rejected.forEach(event -> anchors.getOrDefault(event, List.of()).stream()
                .filter(mention -> !isMoved(mention))
                .forEach(strays::add));
        return new TreeSet<>(strays);
    }
}
