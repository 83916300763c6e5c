package org.dateline.jobs.step.resolve;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.coreference.Match;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/**
 * Which groups were compared, and what matched: blocks that hold no group that came, went or changed since need not be
 * looked at again.
 *
 * @param groups by group id
 * @param matches by the ids of the groups
 */
record Compared(JavaPairRDD<String, ComparedRow> groups, JavaPairRDD<Tuple2<String, String>, ComparedRow> matches) {

    static Compared of(JavaRDD<ComparedRow> rows) {
        return new Compared(
                rows.filter(ComparedRow::isGroup).mapToPair(row -> new Tuple2<>(row.groupId(), row)),
                rows.filter(row -> !row.isGroup()).mapToPair(Compared::byPair));
    }

    JavaRDD<ComparedRow> rows() {
        return groups.values().union(matches.values());
    }

    JavaRDD<Match> found() {
        return matches.values().map(row -> new Match(row.left(), row.right(), row.weight()));
    }

    /** The blocks that have changed since, if these are the groups now. */
    JavaRDD<Long> touched(JavaPairRDD<String, ComparedRow> now, Partitioner parts) {
        return ByKey.cogrouped(groups, now, parts)
                .values()
                .flatMap(Compared::changed)
                .distinct();
    }

    private static Iterator<Long> changed(Tuple2<List<ComparedRow>, List<ComparedRow>> beforeAndNow) {
        List<ComparedRow> before = beforeAndNow._1();
        List<ComparedRow> now = beforeAndNow._2();
        boolean isSame = !before.isEmpty()
                && !now.isEmpty()
                && before.get(0).contentHash().equals(now.get(0).contentHash());
        return isSame
                ? List.<Long>of().iterator()
                : Stream.of(before, now)
                        .flatMap(Collection::stream)
                        .flatMap(row -> row.blocks().stream())
                        .iterator();
    }

    /** The matches that were found in other blocks than those. */
    JavaPairRDD<Tuple2<String, String>, ComparedRow> outside(Shared<Set<Long>> touched) {
        return matches.values()
                .map(match -> ComparedRow.ofMatch(
                        match.left(),
                        match.right(),
                        match.weight(),
                        match.blocks().stream()
                                .filter(block -> !touched.value().contains(block))
                                .toList()))
                .filter(match -> !match.blocks().isEmpty())
                .mapToPair(Compared::byPair);
    }

    static Tuple2<Tuple2<String, String>, ComparedRow> byPair(ComparedRow match) {
        return new Tuple2<>(new Tuple2<>(match.left(), match.right()), match);
    }

    /** One match, found in the blocks of both. */
    static ComparedRow joined(ComparedRow one, ComparedRow other) {
        return ComparedRow.ofMatch(one.left(), one.right(), one.weight(), union(one.blocks(), other.blocks()));
    }

    static List<Long> union(List<Long> one, List<Long> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }
}
