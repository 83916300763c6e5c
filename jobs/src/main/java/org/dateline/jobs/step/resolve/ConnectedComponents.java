package org.dateline.jobs.step.resolve;

import java.util.Iterator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.dateline.coreference.UnionFind;
import scala.Tuple2;

/**
 * Connected components by alternating large-star and small-star steps (Kiveris et al., 2014): every edge is turned until
 * each node points at the smallest of its component. The work of a step is linear in the edges, and no node's neighbours
 * need fit in memory. Each part first keeps no more of its edges than hold its own components together.
 */
final class ConnectedComponents {

    /** Far more than any graph needs: the rounds grow with the square of the logarithm of its size. */
    private static final int MOST_ROUNDS = 60;

    /** Edges that one task can hold, in some 300 MB: for so few, rounds over the cluster would cost more than they save. */
    private static final long SMALL_GRAPH_EDGES = 2_000_000;

    private ConnectedComponents() {}

    /** The smallest node of its component for each node of an edge. */
    static JavaPairRDD<String, String> of(JavaRDD<Edge> edges) {
        return of(edges, SMALL_GRAPH_EDGES);
    }

    /** @param smallGraphEdges a graph of no more edges is left to one task */
    static JavaPairRDD<String, String> of(JavaRDD<Edge> edges, long smallGraphEdges) {
        HashPartitioner parts = new HashPartitioner(Math.max(1, edges.getNumPartitions()));
        JavaPairRDD<String, String> stars = edges.mapToPair(edge -> new Tuple2<>(edge.left(), edge.right()))
                .mapPartitionsToPair(ConnectedComponents::stars);
        Fingerprint before = fingerprint(stars);
        if (before.edges() <= smallGraphEdges) {
            return withRoots(stars.coalesce(1).mapPartitionsToPair(ConnectedComponents::stars));
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            stars = smallStar(largeStar(stars, parts), parts);
            Fingerprint after = fingerprint(stars);
            if (after.equals(before)) {
                return withRoots(stars);
            }
            before = after;
        }
        throw new IllegalStateException("components did not settle in " + MOST_ROUNDS + " rounds");
    }

    /** An edge from each node but the smallest of a component to that. */
    private static Iterator<Tuple2<String, String>> stars(Iterator<Tuple2<String, String>> edges) {
        UnionFind sets = new UnionFind();
        edges.forEachRemaining(edge -> sets.join(edge._1(), edge._2()));
        return sets.sets().stream()
                .flatMap(set -> set.stream().skip(1).map(member -> new Tuple2<>(member, set.get(0))))
                .iterator();
    }

    /** Two numbers that tell whether a round changed anything. */
    private record Fingerprint(long edges, long hash) {}

    /** Computes the edges, and cuts their lineage so that it does not grow with the rounds. */
    private static Fingerprint fingerprint(JavaPairRDD<String, String> edges) {
        edges.persist(StorageLevel.MEMORY_AND_DISK_SER());
        if (edges.context().getCheckpointDir().isDefined()) {
            edges.checkpoint();
        } else {
            edges.rdd().localCheckpoint();
        }
        Tuple2<Long, Long> sums = edges.aggregate(
                new Tuple2<>(0L, 0L),
                (sum, edge) -> new Tuple2<>(sum._1() + 1, sum._2() + hash(edge)),
                (one, other) -> new Tuple2<>(one._1() + other._1(), one._2() + other._2()));
        return new Fingerprint(sums._1(), sums._2());
    }

    private static long hash(Tuple2<String, String> edge) {
        long mixed = edge._1().hashCode() * 0x9e3779b97f4a7c15L + edge._2().hashCode();
        mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 32);
    }

    /** Joins every greater neighbour of a node to the smallest of its neighbours and itself. */
    private static JavaPairRDD<String, String> largeStar(JavaPairRDD<String, String> edges, HashPartitioner parts) {
        JavaPairRDD<String, String> both =
                edges.union(edges.mapToPair(Tuple2::swap)).partitionBy(parts);
        return ByKey.join(both, ByKey.merged(both, ConnectedComponents::lesser, parts), parts)
                .filter(star -> star._2()._1().compareTo(star._1()) > 0)
                .mapToPair(star ->
                        new Tuple2<>(star._2()._1(), lesser(star._1(), star._2()._2())))
                .mapPartitionsToPair(ConnectedComponents::stars);
    }

    /** Joins every smaller neighbour of a node, and the node itself, to the smallest of them. */
    private static JavaPairRDD<String, String> smallStar(JavaPairRDD<String, String> edges, HashPartitioner parts) {
        JavaPairRDD<String, String> down = edges.mapToPair(
                        edge -> edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap())
                .partitionBy(parts);
        JavaPairRDD<String, String> least = ByKey.merged(down, ConnectedComponents::lesser, parts);
        return ByKey.join(down, least, parts)
                .mapToPair(star -> star._2())
                .union(least)
                .filter(edge -> !edge._1().equals(edge._2()))
                .mapPartitionsToPair(ConnectedComponents::stars);
    }

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static JavaPairRDD<String, String> withRoots(JavaPairRDD<String, String> stars) {
        return stars.union(stars.values().distinct().mapToPair(root -> new Tuple2<>(root, root)));
    }
}
