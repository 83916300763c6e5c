package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.dateline.coreference.AnchoredReports;
import org.dateline.coreference.ChosenDate;
import org.dateline.coreference.ClusterRulings;
import org.dateline.coreference.EventFix;
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
            JavaPairRDD<String, Report> reports, JavaPairRDD<String, Report> byCluster, Shared<ClusterRulings> ruled) {
        JavaPairRDD<String, Report> waiting = reports.values()
                .filter(AnchoredReports::isOpen)
                .mapToPair(report -> new Tuple2<>(report.anchorMentionId(), report));
        JavaPairRDD<String, Report> openByCluster = byCluster
                .mapToPair(report -> new Tuple2<>(report._2().mentionId(), report._1()))
                .join(waiting)
                .values()
                .mapToPair(clusterAndReport -> clusterAndReport);
        JavaPairRDD<String, ChosenDate> anchors = byCluster
                .join(openByCluster.keys().distinct().mapToPair(cluster -> new Tuple2<>(cluster, true)))
                .mapValues(reportAndMark -> reportAndMark._1())
                .groupByKey()
                .mapToPair(cluster -> new Tuple2<>(
                        cluster._1(), date(cluster._2(), ruled.value().fix(cluster._1()))));
        return openByCluster.join(anchors).values().flatMapToPair(reportAndAnchor -> {
            Optional<Report> dated = AnchoredReports.date(reportAndAnchor._1(), reportAndAnchor._2());
            return dated.map(report -> new Tuple2<>(report.mentionId(), report)).stream()
                    .iterator();
        });
    }

    private static ChosenDate date(Iterable<Report> event, EventFix fix) {
        List<Report> reports = new ArrayList<>();
        event.forEach(reports::add);
        return AnchoredReports.anchor(reports, fix);
    }
}
