package org.dateline.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Which of two lists belong together, one to one: the best pairs first, equal ones in the order of the lists.
 *
 * @param foundByGold positions in the second list by positions in the first
 */
record Pairing(Map<Integer, Integer> foundByGold) {

    private record Candidate(int gold, int found, double weight) {}

    /** @param weight how well two fit; empty where they cannot be paired */
    static <G, F> Pairing of(List<G> gold, List<F> found, BiFunction<G, F, OptionalDouble> weight) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                OptionalDouble fit = weight.apply(gold.get(i), found.get(j));
                if (fit.isPresent()) {
                    candidates.add(new Candidate(i, j, fit.getAsDouble()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::found));
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsValue(candidate.found())) {
                pairs.putIfAbsent(candidate.gold(), candidate.found());
            }
        }
        return new Pairing(pairs);
    }

    boolean hasGold(int position) {
        return foundByGold.containsKey(position);
    }

    boolean hasFound(int position) {
        return foundByGold.containsValue(position);
    }
}
