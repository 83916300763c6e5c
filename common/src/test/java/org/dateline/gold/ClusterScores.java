package org.dateline.gold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

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
    private final BiPredicate<String, String> isPair;

    /** Reports by cluster, and back. */
    private record Partition(Map<String, String> clusterOf, Map<String, TreeSet<String>> clusters) {

        static Partition of(Map<String, String> clusterOf) {
            Map<String, TreeSet<String>> clusters = new TreeMap<>();
            clusterOf.forEach((report, cluster) ->
                    clusters.computeIfAbsent(cluster, key -> new TreeSet<>()).add(report));
            return new Partition(clusterOf, clusters);
        }

        TreeSet<String> around(String report) {
            return clusters.get(clusterOf.get(report));
        }

        /** The reports by the cluster in which they are here. */
        Map<String, TreeSet<String>> parts(Set<String> reports) {
            Map<String, TreeSet<String>> parts = new TreeMap<>();
            reports.forEach(report -> parts.computeIfAbsent(clusterOf.get(report), key -> new TreeSet<>())
                    .add(report));
            return parts;
        }
    }

    /** @param foundClusterOf may lack reports: each of them is a cluster of its own; others than the gold's are ignored */
    ClusterScores(Map<String, String> goldClusterOf, Map<String, String> foundClusterOf) {
        this(goldClusterOf, foundClusterOf, (left, right) -> true);
    }

    /** @param isPair true for two reports of which it is scored whether they are together, such as those of two languages */
    ClusterScores(
            Map<String, String> goldClusterOf, Map<String, String> foundClusterOf, BiPredicate<String, String> isPair) {
        this.isPair = isPair;
        gold = Partition.of(new TreeMap<>(goldClusterOf));
        Map<String, String> complete = new TreeMap<>();
        for (String report : goldClusterOf.keySet()) {
            complete.put(report, foundClusterOf.getOrDefault(report, "alone " + report));
        }
        found = Partition.of(complete);
    }

    private double pairs(Partition partition) {
        return partition.clusters().values().stream()
                .mapToDouble(this::pairsAmong)
                .sum();
    }

    /** How many pairs of those reports are together there. */
    private double pairs(Set<String> reports, Partition there) {
        return there.parts(reports).values().stream()
                .mapToDouble(this::pairsAmong)
                .sum();
    }

    private double pairsAmong(TreeSet<String> reports) {
        return reports.stream()
                .mapToDouble(report -> reports.headSet(report).stream()
                        .filter(earlier -> isPair.test(earlier, report))
                        .count())
                .sum();
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
    }

    double bCubed() {
        return f1(purity(found, gold), purity(gold, found));
    }

    /** The mean share of a report's cluster that is with it on the other side as well. */
    private double purity(Partition partition, Partition other) {
        return partition.clusterOf().keySet().stream()
                .mapToDouble(report -> {
                    Set<String> its = withPairs(report, partition.around(report));
                    Set<String> others = other.around(report);
                    return (double) its.stream().filter(others::contains).count() / its.size();
                })
                .average()
                .orElse(Double.NaN);
    }

    private Set<String> withPairs(String report, Set<String> cluster) {
        return cluster.stream()
                .filter(other -> other.equals(report) || isPair.test(report, other))
                .collect(Collectors.toSet());
    }

    double pairwise() {
        double all = pairs(gold) + pairs(found);
        double right = gold.clusters().values().stream()
                .mapToDouble(reports -> pairs(reports, found))
                .sum();
        return all == 0 ? 100 : 200 * right / all;
    }

    double lea() {
        return f1(kept(found, gold), kept(gold, found));
    }

    private double kept(Partition partition, Partition other) {
        double kept = 0;
        for (TreeSet<String> reports : partition.clusters().values()) {
            double pairs = pairsAmong(reports);
            if (pairs > 0) {
                kept += reports.size() * pairs(reports, other) / pairs;
            } else {
                kept += reports.stream()
                        .filter(report ->
                                withPairs(report, other.around(report)).size() == 1)
                        .count();
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
            Map<String, TreeSet<String>> parts = gold.parts(reports);
            if (parts.size() > 1) {
                errors.add("lumped", parts.keySet().toString(), reports.toString());
            }
        }
        return errors;
    }
}
