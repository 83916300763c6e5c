package org.dateline.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What texts speak of by the actors that they name, whatever words stand around them. Immutable once compiled. */
final class ActorTopics {
    /** How much actors count that an article names apart from each other. */
    private static final double OTHERS_ELSEWHERE = 0.25;

    /** What a weight of regions counts for: one state of a region is one. */
    private static final double FULL_REGION = 0.5;

    private final Map<String, List<Suggestion>> byFirstActor = new HashMap<>();
    private final Map<String, Region> regionByState = new HashMap<>();

    private record Region(int topic, double weight) {}

    /**
     * Actors that point to a topic, by its index.
     *
     * @param others all of them must be named beside the first
     */
    private record Suggestion(int topic, int weight, List<String> others) {}

    void suggest(int topic, int weight, List<String> actors) {
        byFirstActor
                .computeIfAbsent(actors.get(0), id -> new ArrayList<>())
                .add(new Suggestion(topic, weight, List.copyOf(actors.subList(1, actors.size()))));
    }

    void region(int topic, int weight, List<String> states) {
        Region region = new Region(topic, FULL_REGION * weight);
        states.forEach(state -> regionByState.put(state, region));
    }

    /** Adds what the actors of a sentence point to; less where some of them are named elsewhere. */
    void addTopics(int sentence, NamedActors named, List<TopicHit> found) {
        Set<String> there = named.inSentence(sentence);
        for (String actor : there) {
            for (Suggestion suggestion : byFirstActor.getOrDefault(actor, List.of())) {
                if (there.containsAll(suggestion.others)) {
                    found.add(new TopicHit(sentence, suggestion.topic, suggestion.weight));
                } else if (named.areInArticle(suggestion.others)) {
                    found.add(new TopicHit(sentence, suggestion.topic, OTHERS_ELSEWHERE * suggestion.weight));
                }
            }
        }
    }

    /** Adds the regions of the states that a sentence names. */
    void addRegions(int sentence, NamedActors named, List<TopicHit> found) {
        for (String actor : named.inSentence(sentence)) {
            Region region = regionByState.get(actor);
            if (region != null) {
                found.add(new TopicHit(sentence, region.topic, region.weight));
            }
        }
    }
}
