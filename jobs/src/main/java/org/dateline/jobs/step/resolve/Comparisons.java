package org.dateline.jobs.step.resolve;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.MatchDecision;
import org.dateline.coreference.Matcher;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/**
 * Compares groups, anew or since an earlier time.
 *
 * @param before what was compared then; null to compare all
 * @param knowledge a hash of all that decisions rest on besides the groups: where it is another, all is compared again
 */
record Comparisons(Compared before, String knowledge) {

    Comparisons since(Compared compared) {
        return new Comparisons(compared, knowledge);
    }

    Compared of(JavaPairRDD<String, SignatureGroup> groups, Ancestry ancestry, Shared<Matcher> matcher) {
        BlockingStep blocking = new BlockingStep(groups, ancestry);
        JavaPairRDD<String, ComparedRow> now = blocking.states(knowledge).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Tuple2<String, String>, ComparedRow> matches;
        if (before == null) {
            matches = matches(groups, blocking.pairs(), matcher);
        } else {
            JavaPairRDD<Long, Boolean> touched = before.touched(now).persist(StorageLevel.MEMORY_AND_DISK_SER());
            matches = matches(groups, blocking.pairs(touched), matcher)
                    .union(before.outside(touched))
                    .reduceByKey(Compared::joined, groups.getNumPartitions());
        }
        return new Compared(now, matches.persist(StorageLevel.MEMORY_AND_DISK_SER()));
    }

    private static JavaPairRDD<Tuple2<String, String>, ComparedRow> matches(
            JavaPairRDD<String, SignatureGroup> groups,
            JavaPairRDD<Tuple2<String, String>, List<Long>> pairs,
            Shared<Matcher> matcher) {
        return pairs.mapToPair(pair -> new Tuple2<>(pair._1()._1(), pair))
                .join(groups)
                .mapToPair(left -> new Tuple2<>(left._2()._1()._1()._2(), left._2()))
                .join(groups)
                .values()
                .flatMapToPair(both -> {
                    SignatureGroup left = both._1()._2();
                    SignatureGroup right = both._2();
                    double weight = matcher.value().weight(left, right);
                    List<Long> blocks = both._1()._1()._2();
                    return weight >= MatchDecision.MATCH_WEIGHT
                            ? List.of(Compared.byPair(
                                            ComparedRow.ofMatch(left.groupId(), right.groupId(), weight, blocks)))
                                    .iterator()
                            : List.<Tuple2<Tuple2<String, String>, ComparedRow>>of()
                                    .iterator();
                });
    }
}
