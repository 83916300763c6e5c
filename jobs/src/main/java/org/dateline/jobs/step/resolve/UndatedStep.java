package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
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
            JavaPairRDD<String, Report> reports, JavaPairRDD<String, String> clusters, Ancestry ancestry) {
        Shared<UndatedReports> undated = Shared.of(new UndatedReports(ancestry), reports.context());
        JavaRDD<Tuple2<Report, Optional<String>>> clustered =
                reports.leftOuterJoin(clusters).values().persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> inArticle = inArticle(clustered, undated);
        JavaRDD<Report> open = clustered
                .map(reportAndCluster -> reportAndCluster._1())
                .filter(report -> report.interval().isEmpty() && report.objectKey() != null)
                .mapToPair(report -> new Tuple2<>(report.mentionId(), report))
                .subtractByKey(inArticle)
                .values();
        JavaPairRDD<Iterable<Report>, Iterable<DatedAct>> byObject = open.mapToPair(
                        report -> new Tuple2<>(report.eventMode() + ' ' + report.objectKey(), report))
                .cogroup(acts(clustered))
                .values()
                .filter(openAndActs -> openAndActs._1().iterator().hasNext())
                .mapToPair(openAndActs -> openAndActs);
        return new Clustering(
                inArticle.union(byObject.flatMapToPair(openAndActs -> attached(openAndActs, undated.value()))),
                byObject.flatMap(openAndActs -> candidates(openAndActs, undated.value())));
    }

    private static JavaPairRDD<String, String> inArticle(
            JavaRDD<Tuple2<Report, Optional<String>>> clustered, Shared<UndatedReports> undated) {
        return clustered
                .mapToPair(
                        reportAndCluster -> new Tuple2<>(reportAndCluster._1().articleId(), reportAndCluster))
                .groupByKey()
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

    /** What the clusters did to which objects, and when, by act and object. */
    private static JavaPairRDD<String, DatedAct> acts(JavaRDD<Tuple2<Report, Optional<String>>> clustered) {
        return clustered
                .filter(reportAndCluster -> reportAndCluster._2().isPresent()
                        && reportAndCluster._1().objectKey() != null)
                .mapToPair(
                        reportAndCluster -> new Tuple2<>(reportAndCluster._2().get(), reportAndCluster._1()))
                .groupByKey()
                .flatMapToPair(cluster -> {
                    List<Report> ofCluster = new ArrayList<>();
                    cluster._2().forEach(ofCluster::add);
                    return DatedAct.of(cluster._1(), ofCluster).stream()
                            .map(act -> new Tuple2<>(act.mode() + ' ' + act.objectKey(), act))
                            .iterator();
                });
    }

    private static Iterator<Tuple2<String, String>> attached(
            Tuple2<Iterable<Report>, Iterable<DatedAct>> openAndActs, UndatedReports undated) {
        List<DatedAct> acts = list(openAndActs._2());
        List<Tuple2<String, String>> attached = new ArrayList<>();
        for (Report report : openAndActs._1()) {
            undated.byObject(report, acts)
                    .ifPresent(cluster -> attached.add(new Tuple2<>(report.mentionId(), cluster)));
        }
        return attached.iterator();
    }

    private static Iterator<Candidate> candidates(
            Tuple2<Iterable<Report>, Iterable<DatedAct>> openAndActs, UndatedReports undated) {
        List<DatedAct> acts = list(openAndActs._2());
        List<Candidate> candidates = new ArrayList<>();
        openAndActs._1().forEach(report -> candidates.addAll(undated.candidates(report, acts)));
        return candidates.iterator();
    }

    private static List<DatedAct> list(Iterable<DatedAct> acts) {
        List<DatedAct> list = new ArrayList<>();
        acts.forEach(list::add);
        return list;
    }
}
