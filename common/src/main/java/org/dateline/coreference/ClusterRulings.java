package org.dateline.coreference;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@link Rulings} told of the clusters that were found.
 *
 * @param heads the cluster that another is one with, by that other
 * @param moves the cluster that a mention belongs to, wherever it was found
 * @param rejected clusters that are no event
 * @param strays mentions that are in no event, whatever their cluster
 * @param fixes by cluster
 */
public record ClusterRulings(
        Map<String, String> heads,
        Map<String, String> moves,
        Set<String> rejected,
        Set<String> strays,
        Map<String, EventFix> fixes)
        implements Serializable {

    public static final ClusterRulings NONE = new ClusterRulings(Map.of(), Map.of(), Set.of(), Set.of(), Map.of());

    /** The cluster that this one is part of now. */
    public String head(String cluster) {
        return heads.getOrDefault(cluster, cluster);
    }

    /** Whether a mention of that cluster is in an event. */
    public boolean isKept(String mentionId, String cluster) {
        return !rejected.contains(cluster) && !strays.contains(mentionId);
    }

    public EventFix fix(String cluster) {
        return fixes.getOrDefault(cluster, EventFix.NONE);
    }

    /**
     * The clusters of dated mentions as ruled.
     *
     * @param found by mention id; some that were moved may be in none
     * @param dated mentions that were moved and have a date
     */
    Map<String, String> ofDated(Map<String, String> found, Collection<String> dated) {
        Map<String, String> ruled = new HashMap<>();
        found.forEach((mention, cluster) -> {
            if (!moves.containsKey(mention)) {
                ruled.put(mention, head(cluster));
            }
        });
        dated.forEach(mention -> ruled.put(mention, moves.get(mention)));
        return ruled;
    }

    /** The clusters that a report which fits several may be of; none if it was moved. Probabilities sum to 1 again. */
    public List<Candidate> candidates(Collection<Candidate> ofOneReport) {
        Map<String, Double> byCluster = new TreeMap<>();
        for (Candidate candidate : ofOneReport) {
            String head = head(candidate.clusterId());
            if (!moves.containsKey(candidate.id()) && isKept(candidate.id(), head)) {
                byCluster.merge(head, candidate.probability(), Double::sum);
            }
        }
        double sum =
                byCluster.values().stream().mapToDouble(Double::doubleValue).sum();
        String id = ofOneReport.iterator().next().id();
        return byCluster.entrySet().stream()
                .map(cluster -> new Candidate(id, cluster.getKey(), Candidate.rounded(cluster.getValue() / sum)))
                .toList();
    }

    /**
     * The moved mentions that may go where they belong: dated ones always, undated ones only to a cluster with a date.
     *
     * @param undated mentions that were moved
     * @param datedClusters clusters with a dated mention; those to which mentions were moved suffice
     */
    public Map<String, String> placedUndated(Collection<String> undated, Collection<String> datedClusters) {
        Set<String> known = new HashSet<>(datedClusters);
        Map<String, String> placed = new HashMap<>();
        for (String mention : undated) {
            if (known.contains(moves.get(mention))) {
                placed.put(mention, moves.get(mention));
            }
        }
        return placed;
    }
}
