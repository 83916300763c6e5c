package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    static DatedClusters clusters(JavaRDD<Report> reports, Ancestry ancestry, Comparisons comparisons) {
        Shared<Ancestry> shared = Shared.of(ancestry, reports.context());
        JavaPairRDD<String, Report> bySignature = reports.filter(
                        report -> report.interval().isPresent())
                .mapToPair(report ->
                        new Tuple2<>(Signature.of(report, shared.value()).key(), report));
        JavaPairRDD<String, SignatureGroup> groups = bySignature
                .combineByKey(SignatureGroups::of, SignatureGroups::add, SignatureGroups::merge)
                .mapValues(counts -> counts.group(shared.value()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        DatedClusters found = clustersOfGroups(groups, ancestry, comparisons);
        Clustering ofGroups = found.clustering();
        JavaPairRDD<String, String> mentions = bySignature.mapValues(Report::mentionId);
        Clustering ofMentions = new Clustering(
                mentions.join(ofGroups.clusters(), reports.getNumPartitions())
                        .mapToPair(mentionAndCluster -> mentionAndCluster._2()),
                mentions.join(ofGroups.candidates().mapToPair(candidate -> new Tuple2<>(candidate.id(), candidate)))
                        .values()
                        .map(both -> new Candidate(
                                both._1(), both._2().clusterId(), both._2().probability())));
        return new DatedClusters(ofMentions, found.weakestBonds(), found.compared());
    }

    private static DatedClusters clustersOfGroups(
            JavaPairRDD<String, SignatureGroup> groups, Ancestry ancestry, Comparisons comparisons) {
        Shared<Matcher> matcher = Shared.of(new Matcher(ancestry), groups.context());
        Compared compared = comparisons.of(groups, ancestry, matcher);
        JavaRDD<Match> matches = compared.found();
        JavaPairRDD<String, String> components =
                ConnectedComponents.of(matches.map(match -> new Edge(match.left(), match.right())));
        JavaPairRDD<String, String> alone =
                groups.subtractByKey(components).mapToPair(group -> new Tuple2<>(group._1(), group._1()));
        JavaRDD<ChainGuard.Clusters> guarded =
                guarded(groups, matches, components, matcher).persist(StorageLevel.MEMORY_AND_DISK_SER());
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
            Shared<Matcher> matcher) {
        JavaPairRDD<String, SignatureGroup> members = groups.join(components)
                .mapToPair(groupAndRoot -> groupAndRoot._2().swap());
        JavaPairRDD<String, Match> links = matches.mapToPair(match -> new Tuple2<>(match.left(), match))
                .join(components)
                .mapToPair(matchAndRoot -> matchAndRoot._2().swap());
        return members.cogroup(links)
                .values()
                .map(component -> ChainGuard.clusters(list(component._1()), list(component._2()), matcher.value()));
    }

    private static <T> List<T> list(Iterable<T> items) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }

    /** Cluster ids, each that of the first group, by group id. */
    private static Iterator<Tuple2<String, String>> members(ChainGuard.Clusters clusters) {
        return clusters.clusters().stream()
                .flatMap(cluster -> cluster.stream().map(group -> new Tuple2<>(group, cluster.get(0))))
                .iterator();
    }
}
