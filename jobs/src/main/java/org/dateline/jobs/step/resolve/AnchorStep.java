package org.dateline.jobs.step.resolve;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.AnchoredReports;
import org.dateline.coreference.ChosenDate;
import org.dateline.coreference.ClusterRulings;
import org.dateline.coreference.Report;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Dates reports by the events that they count from, as {@link AnchoredReports} does in memory. */
final class AnchorStep {
    private AnchorStep() {}

    /**
     * Those that can be dated now, by mention id.
     *
     * @param reports all of them, by mention id
     * @param byCluster the reports of each event found so far, by cluster id
     * @param ruled what people say of these
     */
    static JavaPairRDD<String, Report> dated(
            JavaPairRDD<String, Report> reports,
            JavaPairRDD<String, Report> byCluster,
            Shared<ClusterRulings> ruled,
            HashPartitioner parts) {
        JavaPairRDD<String, Report> waiting = reports.values()
                .filter(AnchoredReports::isOpen)
                .mapToPair(report -> new Tuple2<>(report.anchorMentionId(), report));
        JavaPairRDD<String, Report> openByCluster = ByKey.cogrouped(
                        byCluster.mapToPair(report -> new Tuple2<>(report._2().mentionId(), report._1())),
                        waiting,
                        parts)
                .values()
                .flatMapToPair(AnchorStep::withCluster)
                .partitionBy(parts)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Boolean> wanted =
                ByKey.merged(openByCluster.mapValues(report -> true), (one, other) -> one, parts);
        JavaPairRDD<String, ChosenDate> anchors = ByKey.grouped(
                        ByKey.join(byCluster, wanted, parts).mapValues(reportAndMark -> reportAndMark._1()), parts)
                .mapToPair(cluster -> new Tuple2<>(
                        cluster._1(),
                        AnchoredReports.anchor(cluster._2(), ruled.value().fix(cluster._1()))));
        return ByKey.join(openByCluster, anchors, parts).values().flatMapToPair(reportAndAnchor -> {
            Optional<Report> dated = AnchoredReports.date(reportAndAnchor._1(), reportAndAnchor._2());
            return dated.map(report -> new Tuple2<>(report.mentionId(), report)).stream()
                    .iterator();
        });
    }

    /** The reports that wait for a mention, by the cluster that it is in. */
    private static Iterator<Tuple2<String, Report>> withCluster(Tuple2<List<String>, List<Report>> clustersAndWaiting) {
        return clustersAndWaiting._1().stream()
                .flatMap(cluster -> clustersAndWaiting._2().stream().map(report -> new Tuple2<>(cluster, report)))
                .iterator();
    }
}
