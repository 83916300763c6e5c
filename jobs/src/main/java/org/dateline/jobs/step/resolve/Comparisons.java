package org.dateline.jobs.step.resolve;

import java.util.List;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.article.Sha256;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.Matcher;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.session.Shared;
import org.dateline.jobs.step.Streams;
import scala.Tuple2;

/**
 * Compares groups, anew or since an earlier time.
 *
 * @param before what was compared then; null to compare all
 * @param knowledge a hash of all that decisions rest on besides the groups: where it is another, all is compared again
 */
record Comparisons(Compared before, String knowledge) {

    /** If more blocks than that have changed, all is compared again, to the same end. */
    private static final int MOST_TOUCHED = 500_000;

    Comparisons since(Compared compared) {
        return new Comparisons(compared, knowledge);
    }

    /** @param groups by id */
    Compared of(
            JavaPairRDD<String, SignatureGroup> groups,
            Ancestry ancestry,
            Shared<Matcher> matcher,
            HashPartitioner parts) {
        Shared<Seating> seating = Seating.of(groups, ancestry, parts);
        String known = knowledge;
        JavaPairRDD<String, ComparedRow> now = groups.mapValues(group -> ComparedRow.ofGroup(
                        group.groupId(),
                        Sha256.ofParts(known, group),
                        seating.value().outermost(group)))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Tuple2<String, String>, ComparedRow> matches = matches(groups, now, seating, matcher, parts);
        return new Compared(now, matches.persist(StorageLevel.MEMORY_AND_DISK_SER()));
    }

    private JavaPairRDD<Tuple2<String, String>, ComparedRow> matches(
            JavaPairRDD<String, SignatureGroup> groups,
            JavaPairRDD<String, ComparedRow> now,
            Shared<Seating> seating,
            Shared<Matcher> matcher,
            HashPartitioner parts) {
        List<Long> touched =
                before == null ? List.of() : before.touched(now, parts).take(MOST_TOUCHED + 1);
        if (before == null || touched.size() > MOST_TOUCHED) {
            return ByKey.merged(matches(seated(groups, seating), matcher, parts), Compared::joined, parts);
        }
        Shared<Set<Long>> blocks = Shared.of(Set.copyOf(touched), groups.context());
        JavaPairRDD<SeatedGroup, Boolean> toCompare = seated(groups, seating)
                .filter(group -> blocks.value().contains(group._1().seat().outermost()));
        return ByKey.merged(matches(toCompare, matcher, parts).union(before.outside(blocks)), Compared::joined, parts);
    }

    private static JavaPairRDD<SeatedGroup, Boolean> seated(
            JavaPairRDD<String, SignatureGroup> groups, Shared<Seating> seating) {
        return groups.values().mapPartitionsToPair(part -> {
            Packing packing = new Packing();
            return Streams.of(part)
                    .flatMap(group -> seating.value().seated(group, packing).stream())
                    .map(seated -> new Tuple2<>(seated, true))
                    .iterator();
        });
    }

    private static JavaPairRDD<Tuple2<String, String>, ComparedRow> matches(
            JavaPairRDD<SeatedGroup, Boolean> seated, Shared<Matcher> matcher, HashPartitioner parts) {
        return seated.repartitionAndSortWithinPartitions(new BlockPartitioner(parts.numPartitions()), SeatedGroup.ORDER)
                .mapPartitionsToPair(sorted ->
                        BlockMatches.among(Streams.of(sorted).map(Tuple2::_1).iterator(), matcher.value()));
    }
}
