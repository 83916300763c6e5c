package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cluster that a report, or a group of reports alike, may be of, where it fits several and none clearly.
 *
 * @param id of the report or group
 * @param probability 0..1; those of one id sum to 1
 */
public record Candidate(String id, String clusterId, double probability) implements Serializable {
    private static final double STEPS = 10_000;

    /** The candidates of that id; a match that weighs one point more is twice as likely. */
    static List<Candidate> of(String id, Map<String, Double> weightByCluster) {
        double best = weightByCluster.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double sum = weightByCluster.values().stream()
                .mapToDouble(weight -> likelihood(weight, best))
                .sum();
        List<Candidate> candidates = new ArrayList<>();
        weightByCluster.forEach((cluster, weight) ->
                candidates.add(new Candidate(id, cluster, rounded(likelihood(weight, best) / sum))));
        return candidates;
    }

    static double rounded(double probability) {
        return Math.round(STEPS * probability) / STEPS;
    }

    private static double likelihood(double weight, double best) {
        return Math.pow(2, weight - best);
    }
}
