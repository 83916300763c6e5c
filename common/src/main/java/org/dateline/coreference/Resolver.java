package org.dateline.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Resolution in memory: the reference for the job, and for few reports. */
public final class Resolver {
    private final Ancestry ancestry;
    private final Matcher matcher;
    private final EventResolver events;

    public Resolver(Ancestry ancestry, EventResolver events) {
        this.ancestry = ancestry;
        this.matcher = new Matcher(ancestry);
        this.events = events;
    }

    /**
     * The events that the reports tell of, by id. A report that is in none of them is a mention without event.
     *
     * @param previousIds event ids of the release before, by mention id
     */
    public List<ResolvedEvent> resolve(List<Report> reports, Map<String, String> previousIds) {
        return resolve(reports, previousIds, Rulings.NONE);
    }

    /** The same, as people have ruled. */
    public List<ResolvedEvent> resolve(List<Report> reports, Map<String, String> previousIds, Rulings rulings) {
        List<Report> dated = reports.stream()
                .filter(report -> !rulings.dropped().contains(report.mentionId()))
                .toList();
        Found found = clustered(dated, rulings);
        for (int round = 0; round < AnchoredReports.MOST_ROUNDS; round++) {
            Map<String, Report> anchored = AnchoredReports.dated(dated, found.byCluster, found.ruled);
            if (anchored.isEmpty()) {
                break;
            }
            dated = dated.stream()
                    .map(report -> anchored.getOrDefault(report.mentionId(), report))
                    .toList();
            found = clustered(dated, rulings);
        }
        Map<String, String> ids =
                EventIds.assign(found.byCluster, previousIds, rulings).ids();
        List<ResolvedEvent> resolved = new ArrayList<>();
        for (Map.Entry<String, List<Report>> cluster : found.byCluster.entrySet()) {
            resolved.add(
                    events.resolve(ids.get(cluster.getKey()), cluster.getValue(), found.ruled.fix(cluster.getKey())));
        }
        resolved.sort(java.util.Comparator.comparing(ResolvedEvent::eventId));
        return resolved;
    }

    /** The clusters, and what was ruled about them. */
    private record Found(Map<String, List<Report>> byCluster, ClusterRulings ruled) {}

    private Found clustered(List<Report> reports, Rulings rulings) {
        Map<String, String> found = clusters(reports);
        ClusterRulings ruled = rulings.on(found);
        Map<Boolean, List<String>> moved = reports.stream()
                .filter(report -> ruled.moves().containsKey(report.mentionId()))
                .collect(Collectors.partitioningBy(
                        report -> report.interval().isPresent(),
                        Collectors.mapping(Report::mentionId, Collectors.toList())));
        Map<String, String> clusters = ruled.ofDated(found, moved.get(true));
        List<String> datedClusters = List.copyOf(clusters.values());
        attachUndated(reports, clusters);
        moved.get(false).forEach(clusters::remove);
        clusters.putAll(ruled.placedUndated(moved.get(false), datedClusters));
        clusters.entrySet().removeIf(placed -> !ruled.isKept(placed.getKey(), placed.getValue()));
        return new Found(byCluster(reports, clusters), ruled);
    }

    private static Map<String, List<Report>> byCluster(List<Report> reports, Map<String, String> clusters) {
        return reports.stream()
                .filter(report -> clusters.containsKey(report.mentionId()))
                .collect(Collectors.groupingBy(
                        report -> clusters.get(report.mentionId()), TreeMap::new, Collectors.toList()));
    }

    /** Cluster ids by mention id; those that fit several clusters equally well are left out, as are undated ones. */
    private Map<String, String> clusters(List<Report> reports) {
        Map<String, SignatureGroup> groups = new TreeMap<>();
        SignatureGroups.collect(reports, ancestry).forEach(group -> groups.put(group.groupId(), group));
        UnionFind components = new UnionFind();
        groups.keySet().forEach(components::add);
        List<Match> matches = new ArrayList<>();
        for (PairOfGroups pair :
                new Blocking(new BlockingRules(ancestry).inOrder()).pairs(List.copyOf(groups.values()))) {
            MatchDecision decision = matcher.decide(groups.get(pair.left()), groups.get(pair.right()));
            if (decision.isMatch()) {
                matches.add(new Match(pair.left(), pair.right(), decision.weight()));
                components.join(pair.left(), pair.right());
            }
        }
        Map<String, String> clusterOfGroup = new HashMap<>();
        Map<String, List<Match>> matchesOf =
                matches.stream().collect(Collectors.groupingBy(match -> components.root(match.left())));
        for (List<String> component : components.sets()) {
            ChainGuard.clusters(
                            component.stream().map(groups::get).toList(),
                            matchesOf.getOrDefault(component.get(0), List.of()),
                            matcher)
                    .clusters()
                    .forEach(cluster -> cluster.forEach(group -> clusterOfGroup.put(group, cluster.get(0))));
        }
        return byMention(reports, clusterOfGroup);
    }

    private Map<String, String> byMention(List<Report> reports, Map<String, String> clusterOfGroup) {
        Map<String, String> clusters = new HashMap<>();
        for (Report report : reports) {
            if (report.interval().isPresent()) {
                Optional.ofNullable(clusterOfGroup.get(
                                Signature.of(report, ancestry).key()))
                        .ifPresent(cluster -> clusters.put(report.mentionId(), cluster));
            }
        }
        return clusters;
    }

    private void attachUndated(List<Report> reports, Map<String, String> clusters) {
        UndatedReports undatedReports = new UndatedReports(ancestry);
        List<DatedAct> acts = new ArrayList<>();
        byCluster(reports, clusters).forEach((cluster, its) -> acts.addAll(DatedAct.of(cluster, its)));
        Map<String, List<Report>> dated = reports.stream()
                .filter(report -> report.interval().isPresent())
                .collect(Collectors.groupingBy(Report::articleId));
        Map<String, String> attached = new HashMap<>();
        for (Report report : reports) {
            if (report.interval().isEmpty()) {
                undatedReports
                        .inSameArticle(report, dated.getOrDefault(report.articleId(), List.of()), clusters)
                        .or(() -> undatedReports.byObject(report, acts))
                        .ifPresent(cluster -> attached.put(report.mentionId(), cluster));
            }
        }
        clusters.putAll(attached);
    }
}
