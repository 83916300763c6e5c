package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.Candidate;
import org.dateline.coreference.DatedAct;
import org.dateline.coreference.Report;
import org.dateline.coreference.UndatedReports;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Gives undated reports the cluster of the one event that they can mean. */
final class UndatedStep {
    private UndatedStep() {}

    /**
     * The clusters of undated reports; those that fit several events by their object have none, but candidates.
     *
     * @param reports all of them, by mention id
     * @param clusters of the dated ones, by mention id
     */
    static Clustering attached(
            JavaPairRDD<String, Report> reports,
            JavaPairRDD<String, String> clusters,
            Ancestry ancestry,
            HashPartitioner parts) {
        Shared<UndatedReports> undated = Shared.of(new UndatedReports(ancestry), reports.context());
        JavaRDD<Tuple2<Report, Optional<String>>> clustered =
                ByKey.leftJoin(reports, clusters, parts).values().persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> inArticle =
                inArticle(clustered, undated, parts).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Report> open = ByKey.without(
                        clustered
                                .map(reportAndCluster -> reportAndCluster._1())
                                .filter(report -> report.interval().isEmpty() && report.objectKey() != null)
                                .mapToPair(report -> new Tuple2<>(report.mentionId(), report)),
                        inArticle,
                        parts)
                .values()
                .mapToPair(report -> new Tuple2<>(report.eventMode() + ' ' + report.objectKey(), report))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Tuple2<List<Report>, List<DatedAct>>> byObject =
                ByKey.cogrouped(open, acts(clustered, open, parts), parts).values();
        return new Clustering(
                inArticle.union(byObject.flatMapToPair(openAndActs -> attached(openAndActs, undated.value()))),
                byObject.flatMap(openAndActs -> candidates(openAndActs, undated.value())));
    }

    private static JavaPairRDD<String, String> inArticle(
            JavaRDD<Tuple2<Report, Optional<String>>> clustered,
            Shared<UndatedReports> undated,
            HashPartitioner parts) {
        return ByKey.grouped(
                        clustered.mapToPair(reportAndCluster ->
                                new Tuple2<>(reportAndCluster._1().articleId(), reportAndCluster)),
                        parts)
                .values()
                .flatMapToPair(
                        ofArticle -> inArticle(ofArticle, undated.value()).iterator());
    }

    private static List<Tuple2<String, String>> inArticle(
            Iterable<Tuple2<Report, Optional<String>>> ofArticle, UndatedReports undated) {
        List<Report> dated = new ArrayList<>();
        Map<String, String> clusters = new HashMap<>();
        for (Tuple2<Report, Optional<String>> reportAndCluster : ofArticle) {
            if (reportAndCluster._2().isPresent()) {
                dated.add(reportAndCluster._1());
                clusters.put(
                        reportAndCluster._1().mentionId(), reportAndCluster._2().get());
            }
        }
        List<Tuple2<String, String>> attached = new ArrayList<>();
        for (Tuple2<Report, Optional<String>> reportAndCluster : ofArticle) {
            Report report = reportAndCluster._1();
            if (report.interval().isEmpty()) {
                undated.inSameArticle(report, dated, clusters)
                        .ifPresent(cluster -> attached.add(new Tuple2<>(report.mentionId(), cluster)));
            }
        }
        return attached;
    }

    /** What the clusters that name an object of open reports did to which objects, and when, by act and object. */
    private static JavaPairRDD<String, DatedAct> acts(
            JavaRDD<Tuple2<Report, Optional<String>>> clustered,
            JavaPairRDD<String, Report> open,
            HashPartitioner parts) {
        Shared<Set<String>> wanted = Shared.of(
                Set.copyOf(open.values().map(Report::objectKey).distinct().collect()), clustered.context());
        JavaPairRDD<String, Report> byCluster = clustered
                .filter(reportAndCluster -> reportAndCluster._2().isPresent()
                        && reportAndCluster._1().objectKey() != null)
                .mapToPair(
                        reportAndCluster -> new Tuple2<>(reportAndCluster._2().orElseThrow(), reportAndCluster._1()))
                .partitionBy(parts);
        JavaPairRDD<String, Boolean> clusters = ByKey.merged(
                byCluster
                        .filter(report -> wanted.value().contains(report._2().objectKey()))
                        .mapValues(report -> true),
                (one, other) -> one,
                parts);
        JavaPairRDD<String, Report> ofThese =
                ByKey.join(byCluster, clusters, parts).mapValues(reportAndMark -> reportAndMark._1());
        return ByKey.grouped(ofThese, parts)
                .flatMapToPair(cluster -> DatedAct.of(cluster._1(), cluster._2()).stream()
                        .map(act -> new Tuple2<>(act.mode() + ' ' + act.objectKey(), act))
                        .iterator());
    }

    private static Iterator<Tuple2<String, String>> attached(
            Tuple2<List<Report>, List<DatedAct>> openAndActs, UndatedReports undated) {
        List<DatedAct> acts = openAndActs._2();
        List<Tuple2<String, String>> attached = new ArrayList<>();
        for (Report report : openAndActs._1()) {
            undated.byObject(report, acts)
                    .ifPresent(cluster -> attached.add(new Tuple2<>(report.mentionId(), cluster)));
        }
        return attached.iterator();
    }

    private static Iterator<Candidate> candidates(
            Tuple2<List<Report>, List<DatedAct>> openAndActs, UndatedReports undated) {
        List<DatedAct> acts = openAndActs._2();
        List<Candidate> candidates = new ArrayList<>();
        openAndActs._1().forEach(report -> candidates.addAll(undated.candidates(report, acts)));
        return candidates.iterator();
    }
}
