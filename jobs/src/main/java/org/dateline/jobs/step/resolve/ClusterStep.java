package org.dateline.jobs.step.resolve;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.Candidate;
import org.dateline.coreference.ChainGuard;
import org.dateline.coreference.Match;
import org.dateline.coreference.Matcher;
import org.dateline.coreference.Report;
import org.dateline.coreference.Signature;
import org.dateline.coreference.SignatureGroup;
import org.dateline.coreference.SignatureGroups;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/**
 * Clusters dated reports: collapses equal signatures, compares, and takes components apart where they must not hang
 * together.
 */
final class ClusterStep {
    private ClusterStep() {}

    /** The clusters of dated reports; those that fit several equally well have none, but candidates. */
    static DatedClusters clusters(
            JavaRDD<Report> reports, Ancestry ancestry, Comparisons comparisons, HashPartitioner parts) {
        Shared<Ancestry> shared = Shared.of(ancestry, reports.context());
        JavaPairRDD<String, Report> bySignature = reports.filter(
                        report -> report.interval().isPresent())
                .mapToPair(report ->
                        new Tuple2<>(Signature.of(report, shared.value()).key(), report));
        JavaPairRDD<String, SignatureGroup> groups = ByKey.folded(
                        bySignature, SignatureGroups::of, SignatureGroups::add, parts)
                .mapValues(counts -> counts.group(shared.value()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        DatedClusters found = clustersOfGroups(groups, ancestry, comparisons, parts);
        Clustering ofGroups = found.clustering();
        JavaPairRDD<String, String> mentions =
                bySignature.mapValues(Report::mentionId).partitionBy(parts);
        Clustering ofMentions = new Clustering(
                ByKey.join(mentions, ofGroups.clusters(), parts).mapToPair(mentionAndCluster -> mentionAndCluster._2()),
                ByKey.cogrouped(
                                mentions,
                                ofGroups.candidates().mapToPair(candidate -> new Tuple2<>(candidate.id(), candidate)),
                                parts)
                        .values()
                        .flatMap(ClusterStep::candidates));
        return new DatedClusters(ofMentions, found.weakestBonds(), found.compared());
    }

    private static Iterator<Candidate> candidates(Tuple2<List<String>, List<Candidate>> ofGroup) {
        return ofGroup._1().stream()
                .flatMap(mention -> ofGroup._2().stream()
                        .map(candidate -> new Candidate(mention, candidate.clusterId(), candidate.probability())))
                .iterator();
    }

    private static DatedClusters clustersOfGroups(
            JavaPairRDD<String, SignatureGroup> groups,
            Ancestry ancestry,
            Comparisons comparisons,
            HashPartitioner parts) {
        Shared<Matcher> matcher = Shared.of(new Matcher(ancestry), groups.context());
        Compared compared = comparisons.of(groups, ancestry, matcher, parts);
        JavaRDD<Match> matches = compared.found();
        JavaPairRDD<String, String> components = ConnectedComponents.of(
                        matches.map(match -> new Edge(match.left(), match.right())))
                .partitionBy(parts)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> alone =
                ByKey.without(groups, components, parts).mapToPair(group -> new Tuple2<>(group._1(), group._1()));
        JavaRDD<ChainGuard.Clusters> guarded =
                guarded(groups, matches, components, matcher, parts).persist(StorageLevel.MEMORY_AND_DISK_SER());
        return new DatedClusters(
                new Clustering(
                        alone.union(guarded.flatMapToPair(ClusterStep::members)),
                        guarded.flatMap(clusters -> clusters.unassigned().iterator())),
                guarded.flatMapToPair(clusters -> clusters.weakestBonds().entrySet().stream()
                        .map(bond -> new Tuple2<>(bond.getKey(), bond.getValue()))
                        .iterator()),
                compared);
    }

    /** The clusters of each component of groups that match others. */
    private static JavaRDD<ChainGuard.Clusters> guarded(
            JavaPairRDD<String, SignatureGroup> groups,
            JavaRDD<Match> matches,
            JavaPairRDD<String, String> components,
            Shared<Matcher> matcher,
            HashPartitioner parts) {
        JavaPairRDD<String, SignatureGroup> members = ByKey.join(groups, components, parts)
                .mapToPair(groupAndRoot -> groupAndRoot._2().swap());
        JavaPairRDD<String, Match> links = ByKey.join(
                        matches.mapToPair(match -> new Tuple2<>(match.left(), match)), components, parts)
                .mapToPair(matchAndRoot -> matchAndRoot._2().swap());
        return ByKey.cogrouped(members, links, parts)
                .values()
                .map(component -> ChainGuard.clusters(component._1(), component._2(), matcher.value()));
    }

    /** Cluster ids, each that of the first group, by group id. */
    private static Iterator<Tuple2<String, String>> members(ChainGuard.Clusters clusters) {
        return clusters.clusters().stream()
                .flatMap(cluster -> cluster.stream().map(group -> new Tuple2<>(group, cluster.get(0))))
                .iterator();
    }
}
