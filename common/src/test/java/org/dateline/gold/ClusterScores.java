package org.dateline.gold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well reports of one event are brought together, in 0..100: F1 of precision (what was joined belongs together) and
 * recall (what belongs together was joined).
 *
 * <ul>
 *   <li>{@code b_cubed}: for each report, how much of its cluster is right; the mean of all.
 *   <li>{@code pairwise}: pairs of reports.
 *   <li>{@code lea}: for each cluster, weighed by its size, the share of its pairs that was kept; a cluster of one counts
 *       as one pair with itself.
 * </ul>
 */
final class ClusterScores implements Scores {
    private final Partition gold;
    private final Partition found;

    /** Reports by cluster, and back. */
    private record Partition(Map<String, String> clusterOf, Map<String, Set<String>> clusters) {

        static Partition of(Map<String, String> clusterOf) {
            Map<String, Set<String>> clusters = new TreeMap<>();
            clusterOf.forEach((report, cluster) ->
                    clusters.computeIfAbsent(cluster, key -> new TreeSet<>()).add(report));
            return new Partition(clusterOf, clusters);
        }

        Set<String> around(String report) {
            return clusters.get(clusterOf.get(report));
        }

        double pairs() {
            return clusters.values().stream()
                    .mapToDouble(reports -> pairsAmong(reports.size()))
                    .sum();
        }

        /** The reports by the cluster in which they are here. */
        Map<String, Set<String>> parts(Set<String> reports) {
            Map<String, Set<String>> parts = new TreeMap<>();
            reports.forEach(report -> parts.computeIfAbsent(clusterOf.get(report), key -> new TreeSet<>())
                    .add(report));
            return parts;
        }

        /** How many pairs of those reports are together here. */
        double pairsOf(Set<String> reports) {
            return parts(reports).values().stream()
                    .mapToDouble(part -> pairsAmong(part.size()))
                    .sum();
        }
    }

    /** @param foundClusterOf may lack reports: each of them is a cluster of its own; others than the gold's are ignored */
    ClusterScores(Map<String, String> goldClusterOf, Map<String, String> foundClusterOf) {
        gold = Partition.of(new TreeMap<>(goldClusterOf));
        Map<String, String> complete = new TreeMap<>();
        for (String report : goldClusterOf.keySet()) {
            complete.put(report, foundClusterOf.getOrDefault(report, "alone " + report));
        }
        found = Partition.of(complete);
    }

    private static double pairsAmong(int n) {
        return n * (n - 1) / 2.0;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
    }

    double bCubed() {
        return f1(purity(found, gold), purity(gold, found));
    }

    /** The mean share of a report's cluster that is with it on the other side as well. */
    private static double purity(Partition partition, Partition other) {
        return partition.clusterOf().keySet().stream()
                .mapToDouble(report -> {
                    Set<String> its = partition.around(report);
                    Set<String> others = other.around(report);
                    return (double) its.stream().filter(others::contains).count() / its.size();
                })
                .average()
                .orElse(Double.NaN);
    }

    double pairwise() {
        double all = gold.pairs() + found.pairs();
        double right =
                gold.clusters().values().stream().mapToDouble(found::pairsOf).sum();
        return all == 0 ? 100 : 200 * right / all;
    }

    double lea() {
        return f1(kept(found, gold), kept(gold, found));
    }

    private static double kept(Partition partition, Partition other) {
        double kept = 0;
        for (Set<String> reports : partition.clusters().values()) {
            int n = reports.size();
            if (n > 1) {
                kept += n * other.pairsOf(reports) / pairsAmong(n);
            } else {
                kept += other.around(reports.iterator().next()).size() == 1 ? 1 : 0;
            }
        }
        return kept / partition.clusterOf().size();
    }

    @Override
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("b_cubed", bCubed());
        measures.put("pairwise", pairwise());
        measures.put("lea", lea());
        return measures;
    }

    /** What was torn apart and what was lumped together. */
    @Override
    public Errors errors() {
        Errors errors = new Errors();
        gold.clusters()
                .forEach((cluster, reports) -> found.parts(reports).values().stream()
                        .skip(1)
                        .forEach(part -> errors.add("torn from", cluster, part.toString())));
        for (Set<String> reports : found.clusters().values()) {
            Map<String, Set<String>> parts = gold.parts(reports);
            if (parts.size() > 1) {
                errors.add("lumped", parts.keySet().toString(), reports.toString());
            }
        }
        return errors;
    }
}
