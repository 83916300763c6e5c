package org.dateline.jobs.step.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.AnchoredReports;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.Candidate;
import org.dateline.coreference.EventFix;
import org.dateline.coreference.EventResolver;
import org.dateline.coreference.Report;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.Rulings;
import org.dateline.event.Mention;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.Shared;
import org.dateline.timex.DateMethod;
import scala.Tuple2;

/**
 * Merges the mentions of one event: clusters the dated ones, attaches undated ones to the only event they can mean,
 * dates those that count from an event of other articles and begins again, inherits or mints ids, and makes one event of each cluster. Between the datasets it takes and gives it works on plain
 * objects: for records so deeply nested, Spark's generated code takes longer to compile than to run.
 */
public final class ResolveStep {
    /** With so many, 4 GB are enough for a million articles on two cores. */
    private static final int REPORTS_OF_PART = 50_000;

    private final Ancestry ancestry;
    private final EventResolver eventResolver;
    private final String knowledge;

    /** @param knowledge a hash of what decisions rest on besides the reports */
    public ResolveStep(Ancestry ancestry, EventResolver eventResolver, String knowledge) {
        this.ancestry = ancestry;
        this.eventResolver = eventResolver;
        this.knowledge = knowledge;
    }

    /**
     * The events that the mentions tell of.
     *
     * @param articles of all the mentions; a mention of another article is left out
     * @param previous the events of the release before, by mention; empty for a first run
     */
    public Resolution resolve(
            Dataset<Mention> mentions, Dataset<ArticleFacts> articles, Dataset<MentionEvent> previous) {
        return resolve(mentions, articles, previous, Rulings.NONE, Optional.empty());
    }

    /**
     * The same, as people have ruled.
     *
     * @param compared what an earlier resolution has compared; the outcome is the same without
     */
    public Resolution resolve(
            Dataset<Mention> mentions,
            Dataset<ArticleFacts> articles,
            Dataset<MentionEvent> previous,
            Rulings rulings,
            Optional<Dataset<ComparedRow>> compared) {
        JavaPairRDD<String, Report> reports =
                kept(reports(mentions, articles), rulings.dropped()).persist(StorageLevel.MEMORY_AND_DISK_SER());
        HashPartitioner partitioner = new HashPartitioner(reports.getNumPartitions());
        Comparisons comparisons = new Comparisons(
                compared.map(rows -> Compared.of(rows.javaRDD())).orElse(null), knowledge);
        Round found = round(reports, rulings, comparisons, partitioner);
        boolean isSettled = reports.values().filter(AnchoredReports::isOpen).isEmpty();
        for (int round = 0; round < AnchoredReports.MOST_ROUNDS && !isSettled; round++) {
            JavaPairRDD<String, Report> dated = AnchorStep.dated(
                            reports, found.byCluster(), found.ruled().shared(), partitioner)
                    .persist(StorageLevel.MEMORY_AND_DISK_SER());
            isSettled = dated.isEmpty();
            if (!isSettled) {
                reports = withDates(reports, dated, partitioner);
                found = round(reports, rulings, comparisons.since(found.compared()), partitioner);
            }
        }
        EventIdStep ids = new EventIdStep(
                found.byCluster(),
                previous.javaRDD().mapToPair(mention -> new Tuple2<>(mention.mentionId(), mention.eventId())),
                rulings,
                partitioner);
        return resolution(found, ids, partitioner, mentions.sparkSession());
    }

    private static JavaPairRDD<String, Report> kept(JavaPairRDD<String, Report> reports, Set<String> dropped) {
        return dropped.isEmpty() ? reports : reports.filter(report -> !dropped.contains(report._1()));
    }

    /** What is found with the dates known so far. */
    private record Round(
            JavaPairRDD<String, Report> byCluster,
            JavaRDD<Candidate> candidates,
            JavaPairRDD<String, Double> bonds,
            RulingStep ruled,
            Compared compared) {}

    private Round round(
            JavaPairRDD<String, Report> reports,
            Rulings rulings,
            Comparisons comparisons,
            HashPartitioner partitioner) {
        DatedClusters dated = ClusterStep.clusters(reports.values(), ancestry, comparisons, partitioner);
        JavaPairRDD<String, String> found = dated.clustering().clusters().persist(StorageLevel.MEMORY_AND_DISK_SER());
        RulingStep ruled = RulingStep.on(found, reports, rulings);
        JavaPairRDD<String, String> clusters = ruled.ofDated(found);
        Clustering undated = UndatedStep.attached(reports, clusters, ancestry, partitioner);
        JavaPairRDD<String, Report> byCluster = ByKey.join(
                        reports, ruled.ofAll(clusters, undated.clusters()), partitioner)
                .mapToPair(reportAndCluster -> reportAndCluster._2().swap())
                .partitionBy(partitioner)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        return new Round(
                byCluster,
                ruled.candidates(dated.clustering().candidates().union(undated.candidates())),
                ruled.bonds(dated.weakestBonds()),
                ruled,
                dated.compared());
    }

    private static JavaPairRDD<String, Report> withDates(
            JavaPairRDD<String, Report> reports, JavaPairRDD<String, Report> dated, HashPartitioner partitioner) {
        return ByKey.leftJoin(reports, dated, partitioner)
                .mapValues(both -> both._2().orElse(both._1()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    /** By the reports, not by the files that they come from; what little there is stays together. */
    private static HashPartitioner partitioner(Dataset<Mention> mentions) {
        long parts = 1 + mentions.count() / REPORTS_OF_PART;
        int cores = mentions.sparkSession().sparkContext().defaultParallelism();
        return new HashPartitioner(parts == 1 ? 1 : (int) Math.max(parts, cores));
    }

    /** By mention id. */
    private static JavaPairRDD<String, Report> reports(Dataset<Mention> mentions, Dataset<ArticleFacts> articles) {
        JavaPairRDD<String, String> texts =
                articles.javaRDD().mapToPair(article -> new Tuple2<>(article.articleId(), article.duplicateGroupId()));
        JavaPairRDD<String, Report> byArticle =
                mentions.javaRDD().map(Report::of).mapToPair(report -> new Tuple2<>(report.articleId(), report));
        HashPartitioner partitioner = partitioner(mentions);
        return ByKey.join(byArticle, texts, partitioner)
                .values()
                .map(reportAndText -> reportAndText._1().copyOf(reportAndText._2()))
                .mapToPair(report -> new Tuple2<>(report.mentionId(), report))
                .partitionBy(partitioner);
    }

    private Resolution resolution(Round found, EventIdStep ids, HashPartitioner partitioner, SparkSession spark) {
        JavaPairRDD<String, Report> byEvent = ByKey.join(found.byCluster(), ids.ids(), partitioner)
                .mapToPair(cluster -> cluster._2().swap());
        JavaRDD<MentionEvent> mentions =
                byEvent.map(report -> new MentionEvent(report._2().mentionId(), report._1()));
        JavaRDD<AnchoredDate> anchored = byEvent.values()
                .filter(report -> report.dateMethod().equals(DateMethod.ANCHORED_ACROSS_ARTICLES.code()))
                .map(AnchoredDate::of);
        JavaRDD<EventBond> bonds = ByKey.join(found.bonds(), ids.ids(), partitioner)
                .values()
                .map(bondAndId -> new EventBond(bondAndId._2(), bondAndId._1()));
        return new Resolution(
                spark.createDataset(
                        events(found, ids, partitioner, spark).rdd(), RecordEncoders.of(ResolvedEvent.class)),
                spark.createDataset(mentions.rdd(), RecordEncoders.of(MentionEvent.class)),
                spark.createDataset(
                        candidates(found, ids, partitioner).rdd(), RecordEncoders.of(MentionCandidate.class)),
                spark.createDataset(anchored.rdd(), RecordEncoders.of(AnchoredDate.class)),
                spark.createDataset(bonds.rdd(), RecordEncoders.of(EventBond.class)),
                spark.createDataset(ids.superseded().rdd(), RecordEncoders.of(SupersededEvent.class)),
                spark.createDataset(found.compared().rows().rdd(), RecordEncoders.of(ComparedRow.class)));
    }

    private static JavaRDD<MentionCandidate> candidates(Round found, EventIdStep ids, HashPartitioner partitioner) {
        return ByKey.join(
                        found.candidates().mapToPair(candidate -> new Tuple2<>(candidate.clusterId(), candidate)),
                        ids.ids(),
                        partitioner)
                .values()
                .map(both -> new MentionCandidate(
                        both._1().id(), both._2(), both._1().probability()));
    }

    private JavaRDD<ResolvedEvent> events(
            Round found, EventIdStep ids, HashPartitioner partitioner, SparkSession spark) {
        Shared<EventResolver> resolver = Shared.of(eventResolver, spark.sparkContext());
        Shared<Map<String, EventFix>> ruled = Shared.of(fixes(found, ids), spark.sparkContext());
        return ByKey.join(ByKey.grouped(found.byCluster(), partitioner), ids.ids(), partitioner)
                .values()
                .map(event -> resolver.value()
                        .resolve(event._2(), event._1(), ruled.value().getOrDefault(event._2(), EventFix.NONE)));
    }

    /** What people say of events, by their ids. */
    private static Map<String, EventFix> fixes(Round found, EventIdStep ids) {
        Map<String, EventFix> byCluster = found.ruled().rulings().fixes();
        Map<String, EventFix> byEvent = new HashMap<>();
        if (!byCluster.isEmpty()) {
            Set<String> clusters = new HashSet<>(byCluster.keySet());
            ids.ids()
                    .filter(id -> clusters.contains(id._1()))
                    .collectAsMap()
                    .forEach((cluster, event) -> byEvent.put(event, byCluster.get(cluster)));
        }
        return byEvent;
    }
}
