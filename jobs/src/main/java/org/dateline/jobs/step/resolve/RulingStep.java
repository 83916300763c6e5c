package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.coreference.Candidate;
import org.dateline.coreference.ClusterRulings;
import org.dateline.coreference.Report;
import org.dateline.coreference.Rulings;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Obeys what people have ruled about clusters, as {@link ClusterRulings} does in memory; does nothing if they have not. */
final class RulingStep {
    private final ClusterRulings rulings;
    private final Shared<ClusterRulings> shared;
    private final List<String> dated;
    private final List<String> undated;

    private RulingStep(
            ClusterRulings rulings, Shared<ClusterRulings> shared, List<String> dated, List<String> undated) {
        this.rulings = rulings;
        this.shared = shared;
        this.dated = dated;
        this.undated = undated;
    }

    /**
     * The rulings on the clusters that were found.
     *
     * @param found cluster ids of dated mentions, by mention id
     * @param reports by mention id
     */
    static RulingStep on(JavaPairRDD<String, String> found, JavaPairRDD<String, Report> reports, Rulings rulings) {
        if (rulings.isEmpty()) {
            return new RulingStep(
                    ClusterRulings.NONE, Shared.of(ClusterRulings.NONE, found.context()), List.of(), List.of());
        }
        Shared<Set<String>> wanted = Shared.of(rulings.mentionsToFind(), found.context());
        ClusterRulings ruled = rulings.on(
                found.filter(placed -> wanted.value().contains(placed._1())).collectAsMap());
        Shared<ClusterRulings> shared = Shared.of(ruled, found.context());
        Map<String, Boolean> isDated = reports.filter(
                        report -> shared.value().moves().containsKey(report._1()))
                .mapValues(report -> report.interval().isPresent())
                .collectAsMap();
        return new RulingStep(ruled, shared, ids(isDated, true), ids(isDated, false));
    }

    private static List<String> ids(Map<String, Boolean> isDated, boolean which) {
        return isDated.entrySet().stream()
                .filter(mention -> mention.getValue() == which)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    ClusterRulings rulings() {
        return rulings;
    }

    /** The clusters of dated mentions as ruled, by mention id. */
    JavaPairRDD<String, String> ofDated(JavaPairRDD<String, String> found) {
        if (rulings.equals(ClusterRulings.NONE)) {
            return found;
        }
        Shared<ClusterRulings> ruled = shared;
        JavaPairRDD<String, String> unmoved = found.filter(
                        placed -> !ruled.value().moves().containsKey(placed._1()))
                .mapValues(cluster -> ruled.value().head(cluster));
        return unmoved.union(pairs(found.context(), dated, rulings.moves()));
    }

    /**
     * The clusters of all mentions that are in events, by mention id.
     *
     * @param ofDated as ruled
     * @param attached of undated mentions, as found
     */
    JavaPairRDD<String, String> ofAll(JavaPairRDD<String, String> ofDated, JavaPairRDD<String, String> attached) {
        if (rulings.equals(ClusterRulings.NONE)) {
            return ofDated.union(attached);
        }
        Shared<ClusterRulings> ruled = shared;
        JavaPairRDD<String, String> unmoved =
                attached.filter(placed -> !ruled.value().moves().containsKey(placed._1()));
        Map<String, String> placed = rulings.placedUndated(undated, homes(ofDated));
        return ofDated.union(unmoved)
                .union(pairs(
                        ofDated.context(), placed.keySet().stream().sorted().toList(), placed))
                .filter(mention -> ruled.value().isKept(mention._1(), mention._2()));
    }

    /** The clusters with a date to which undated mentions were moved. */
    private List<String> homes(JavaPairRDD<String, String> ofDated) {
        if (undated.isEmpty()) {
            return List.of();
        }
        Collection<String> wanted =
                Set.copyOf(undated.stream().map(rulings.moves()::get).toList());
        return ofDated.values().filter(wanted::contains).distinct().collect();
    }

    private static JavaPairRDD<String, String> pairs(
            SparkContext spark, List<String> mentions, Map<String, String> clusters) {
        return JavaSparkContext.fromSparkContext(spark)
                .parallelizePairs(
                        mentions.stream()
                                .map(mention -> new Tuple2<>(mention, clusters.get(mention)))
                                .toList(),
                        1);
    }

    /** What reports without an event may be of, as ruled. */
    JavaRDD<Candidate> candidates(JavaRDD<Candidate> found) {
        if (rulings.equals(ClusterRulings.NONE)) {
            return found;
        }
        Shared<ClusterRulings> ruled = shared;
        return found.mapToPair(candidate -> new Tuple2<>(candidate.id(), candidate))
                .groupByKey()
                .values()
                .flatMap(ofOne -> ruled.value().candidates(list(ofOne)).iterator());
    }

    private static List<Candidate> list(Iterable<Candidate> candidates) {
        List<Candidate> list = new ArrayList<>();
        candidates.forEach(list::add);
        return list;
    }

    /** How weak the weakest bond of each cluster is, by cluster id. */
    JavaPairRDD<String, Double> bonds(JavaPairRDD<String, Double> found) {
        Shared<ClusterRulings> ruled = shared;
        return rulings.heads().isEmpty()
                ? found
                : found.mapToPair(bond -> new Tuple2<>(ruled.value().head(bond._1()), bond._2()))
                        .reduceByKey(Math::min);
    }

    Shared<ClusterRulings> shared() {
        return shared;
    }
}
