package org.dateline.jobs.step.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.EventIds;
import org.dateline.coreference.EventIds.Claim;
import org.dateline.coreference.Report;
import org.dateline.coreference.Rulings;
import scala.Tuple2;

/** Gives clusters their event ids, as {@link EventIds} does in memory. */
final class EventIdStep {

    /** Ids tried for a new event, should former events have borne the first ones. */
    private static final int MOST_ATTEMPTS = 8;

    private final JavaPairRDD<String, String> ids;
    private final JavaRDD<SupersededEvent> superseded;

    /**
     * @param reports by cluster id
     * @param previous event ids of the release before, by mention id
     * @param rulings of which mentions leave their ids behind, and which ids are known from earlier releases
     */
    EventIdStep(
            JavaPairRDD<String, Report> reports,
            JavaPairRDD<String, String> previous,
            Rulings rulings,
            HashPartitioner parts) {
        JavaRDD<Claim> winners = winners(reports, claimed(previous, rulings.unclaimed()), parts)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> kept = ByKey.merged(
                        winners.mapToPair(claim -> new Tuple2<>(claim.clusterId(), claim)), EventIds::earlier, parts)
                .mapValues(Claim::eventId);
        JavaPairRDD<String, Report> earliest = ByKey.folded(
                reports,
                first -> first,
                (one, other) -> Report.BY_PUBLICATION.compare(one, other) <= 0 ? one : other,
                parts);
        JavaRDD<String> taken = taken(previous, List.copyOf(rulings.anchors().keySet()));
        this.ids = kept.union(minted(ByKey.without(earliest, kept, parts), taken, parts))
                .partitionBy(parts)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        this.superseded = ByKey.join(
                        winners.mapToPair(claim -> new Tuple2<>(claim.clusterId(), claim.eventId())), ids, parts)
                .values()
                .filter(formerAndNow -> !formerAndNow._1().equals(formerAndNow._2()))
                .map(formerAndNow -> new SupersededEvent(formerAndNow._1(), formerAndNow._2()));
    }

    private static JavaPairRDD<String, String> claimed(JavaPairRDD<String, String> previous, Set<String> unclaimed) {
        return unclaimed.isEmpty() ? previous : previous.filter(mention -> !unclaimed.contains(mention._1()));
    }

    private static JavaRDD<String> taken(JavaPairRDD<String, String> previous, List<String> known) {
        JavaRDD<String> ids = previous.values();
        return (known.isEmpty()
                        ? ids
                        : ids.union(JavaSparkContext.fromSparkContext(previous.context())
                                .parallelize(known, 1)))
                .distinct();
    }

    /** For each former id the claim of the cluster that has its earliest mention. */
    private static JavaRDD<Claim> winners(
            JavaPairRDD<String, Report> reports, JavaPairRDD<String, String> previous, HashPartitioner parts) {
        JavaPairRDD<String, Claim> claims =
                reports.mapToPair(clustered -> new Tuple2<>(clustered._2().mentionId(), claim(clustered)));
        JavaPairRDD<String, Claim> byFormerId = ByKey.join(claims, previous, parts)
                .mapToPair(claimAndId -> new Tuple2<>(
                        claimAndId._2()._2(),
                        claimAndId._2()._1().withEventId(claimAndId._2()._2())));
        return ByKey.merged(byFormerId, EventIds::earlier, parts).values();
    }

    private static Claim claim(Tuple2<String, Report> clustered) {
        Report report = clustered._2();
        return new Claim(clustered._1(), "", report.publishedDate(), report.articleId(), report.mentionId());
    }

    /** For each cluster the first id minted from its earliest report that no event bore before. */
    private static JavaPairRDD<String, String> minted(
            JavaPairRDD<String, Report> earliest, JavaRDD<String> taken, HashPartitioner parts) {
        JavaPairRDD<String, Tuple2<String, Integer>> attempts = earliest.flatMapToPair(clusterAndReport ->
                attempts(clusterAndReport._1(), clusterAndReport._2()).iterator());
        JavaPairRDD<String, Tuple2<Integer, String>> free = ByKey.without(
                        attempts, taken.mapToPair(id -> new Tuple2<>(id, true)), parts)
                .mapToPair(minted ->
                        new Tuple2<>(minted._2()._1(), new Tuple2<>(minted._2()._2(), minted._1())));
        return ByKey.merged(free, (one, other) -> one._1() <= other._1() ? one : other, parts)
                .mapValues(attemptAndId -> attemptAndId._2());
    }

    private static List<Tuple2<String, Tuple2<String, Integer>>> attempts(String clusterId, Report earliest) {
        return IntStream.range(0, MOST_ATTEMPTS)
                .mapToObj(attempt -> new Tuple2<>(EventIds.mint(earliest, attempt), new Tuple2<>(clusterId, attempt)))
                .toList();
    }

    /** Event ids by cluster id. */
    JavaPairRDD<String, String> ids() {
        return ids;
    }

    /** Former ids whose earliest mention is in an event with another id now. */
    JavaRDD<SupersededEvent> superseded() {
        return superseded;
    }
}
