package org.dateline.coreference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Clusters a component of matching groups so that no chain of matches joins what cannot be one event. Matches are taken
 * from the strongest on; two clusters are joined only if no member of one is forbidden with a member of the other and
 * their members match on average at least {@link #MEAN_WEIGHT}. A vague group that fits two clusters equally well is
 * given to neither.
 */
public final class ChainGuard {

    /** Half of what makes a match: weaker on average, and the link is a bridge, not a bond. */
    static final double MEAN_WEIGHT = MatchDecision.MATCH_WEIGHT / 2;

    /** Fits that differ by less are equally good. */
    private static final double SAME_FIT = 1.0;

    /** How many times as many texts must speak for one of two equal fits. */
    private static final int MORE_TEXTS = 3;

    private final Matcher matcher;
    private final Map<String, SignatureGroup> groups = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Double> weights = new HashMap<>();
    private final TreeMap<String, Double> weakestBonds = new TreeMap<>();

    private ChainGuard(Matcher matcher, List<SignatureGroup> component) {
        this.matcher = matcher;
        component.forEach(group -> groups.put(group.groupId(), group));
        groups.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    /**
     * Clusters of group ids, each in order.
     *
     * @param unassigned groups that fit several clusters equally, with each of these, named by its first group
     * @param weakestBonds of the clusters that were joined from several groups, by their first group: how well the two parts
     *     match on average that match least
     */
    public record Clusters(List<List<String>> clusters, List<Candidate> unassigned, Map<String, Double> weakestBonds)
            implements Serializable {}

    /**
     * The clusters of the component, the same whatever the order of groups and matches.
     *
     * @param matches what was found to match among the groups
     */
    public static Clusters clusters(List<SignatureGroup> component, List<Match> matches, Matcher matcher) {
        ChainGuard guard = new ChainGuard(matcher, component);
        return guard.clusters(
                matches.stream().distinct().sorted(guard.strongestFirst()).toList());
    }

    /** Of equal matches, that between the groups that more texts speak for, then by ids. */
    private Comparator<Match> strongestFirst() {
        return Comparator.comparingDouble(Match::weight)
                .thenComparingInt(match -> groups.get(match.left()).nIndependent()
                        + groups.get(match.right()).nIndependent())
                .reversed()
                .thenComparing(Match::left)
                .thenComparing(Match::right);
    }

    private Clusters clusters(List<Match> matches) {
        Set<String> unassigned = ambiguous(matches);
        UnionFind sets = new UnionFind();
        Map<String, List<String>> members = new HashMap<>();
        for (String id : groups.keySet()) {
            if (!unassigned.contains(id)) {
                sets.add(id);
                members.put(id, List.of(id));
            }
        }
        for (Match match : matches) {
            if (members.containsKey(match.left()) && members.containsKey(match.right())) {
                join(match, sets, members);
            }
        }
        List<List<String>> clusters = List.copyOf(sets.sets());
        return new Clusters(clusters, candidates(unassigned, matches, clusters), weakestBonds);
    }

    private List<Candidate> candidates(Set<String> unassigned, List<Match> matches, List<List<String>> clusters) {
        Map<String, String> clusterOf = new HashMap<>();
        clusters.forEach(cluster -> cluster.forEach(group -> clusterOf.put(group, cluster.get(0))));
        Map<String, Map<String, Double>> fits = new TreeMap<>();
        for (Match match : matches) {
            for (String id : List.of(match.left(), match.right())) {
                String cluster = clusterOf.get(match.other(id));
                if (unassigned.contains(id) && cluster != null) {
                    fits.computeIfAbsent(id, group -> new TreeMap<>()).merge(cluster, match.weight(), Math::max);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        fits.forEach((id, its) -> candidates.addAll(Candidate.of(id, its)));
        return candidates;
    }

    private void join(Match match, UnionFind sets, Map<String, List<String>> members) {
        String left = sets.root(match.left());
        String right = sets.root(match.right());
        if (left.equals(right)) {
            return;
        }
        double bond = bond(members.get(left), members.get(right));
        if (bond >= MEAN_WEIGHT) {
            List<String> joined = new ArrayList<>(members.get(left));
            joined.addAll(members.get(right));
            sets.join(left, right);
            members.put(sets.root(left), joined);
            keepWeakest(sets.root(left), left.equals(sets.root(left)) ? right : left, bond);
        }
    }

    private void keepWeakest(String root, String joined, double bond) {
        double inJoined = weakestBonds.getOrDefault(joined, bond);
        weakestBonds.remove(joined);
        weakestBonds.merge(root, Math.min(bond, inJoined), Math::min);
    }

    /** How well the members of one match those of the other on average; without bounds below where two are forbidden. */
    private double bond(List<String> left, List<String> right) {
        double sum = 0;
        for (String one : left) {
            for (String other : right) {
                sum += weight(one, other);
                if (sum == Double.NEGATIVE_INFINITY) {
                    return sum;
                }
            }
        }
        return sum / left.size() / right.size();
    }

    /** Of two groups, worked out once. */
    private double weight(String one, String other) {
        long left = numbers.get(one);
        long right = numbers.get(other);
        return weights.computeIfAbsent(
                Math.min(left, right) * groups.size() + Math.max(left, right),
                pair -> left < right
                        ? matcher.weight(groups.get(one), groups.get(other))
                        : matcher.weight(groups.get(other), groups.get(one)));
    }

    private Set<String> ambiguous(List<Match> matches) {
        Map<String, List<Match>> byGroup = new TreeMap<>();
        for (Match match : matches) {
            byGroup.computeIfAbsent(match.left(), id -> new ArrayList<>()).add(match);
            byGroup.computeIfAbsent(match.right(), id -> new ArrayList<>()).add(match);
        }
        Set<String> ambiguous = new HashSet<>();
        byGroup.forEach((id, its) -> {
            if (isAmbiguous(id, its)) {
                ambiguous.add(id);
            }
        });
        return ambiguous;
    }

    /** True where two of the group's best fits, each more exact than it, cannot be one event. */
    private boolean isAmbiguous(String id, List<Match> strongestFirst) {
        double best = strongestFirst.get(0).weight();
        SignatureGroup group = groups.get(id);
        List<SignatureGroup> fits = strongestFirst.stream()
                .filter(match -> match.weight() > best - SAME_FIT)
                .map(match -> groups.get(match.other(id)))
                .filter(fit -> matcher.isMoreGeneral(group, fit))
                .toList();
        for (SignatureGroup one : fits) {
            for (SignatureGroup other : fits) {
                if (areRivals(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areRivals(SignatureGroup one, SignatureGroup other) {
        return !one.groupId().equals(other.groupId())
                && one.nIndependent() < MORE_TEXTS * other.nIndependent()
                && other.nIndependent() < MORE_TEXTS * one.nIndependent()
                && weight(one.groupId(), other.groupId()) == Double.NEGATIVE_INFINITY;
    }
}
