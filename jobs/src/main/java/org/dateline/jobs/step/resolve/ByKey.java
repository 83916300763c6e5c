package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.rdd.RDD;
import org.dateline.jobs.step.Streams;
import scala.Function2;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Joins rows by key, part by part: what is looked up is held as a map, the rest streams by. Spark's joins of pairs group both
 * sides and estimate the size of the groups over and over, which costs more than all that is done with the rows.
 */
final class ByKey {
    private ByKey() {}

    /** A function that tasks run. */
    interface Fold<V, A> extends BiFunction<A, V, A>, Serializable {}

    /** A function that tasks run. */
    interface Make<V, A> extends Function<V, A>, Serializable {}

    /** A function that tasks run. */
    interface Merge<V> extends BinaryOperator<V>, Serializable {}

    /** The rows of which there is a single one by that key, with it. */
    static <K, V, W> JavaPairRDD<K, Tuple2<V, W>> join(
            JavaPairRDD<K, V> rows, JavaPairRDD<K, W> single, Partitioner parts) {
        return zip(rows, single, parts, (left, right) -> {
            Map<K, W> held = held(right);
            return Streams.of(left)
                    .filter(row -> held.containsKey(row._1()))
                    .map(row -> new Tuple2<>(row._1(), new Tuple2<>(row._2(), held.get(row._1()))))
                    .iterator();
        });
    }

    /** All rows, with the single one by that key if there is any. */
    static <K, V, W> JavaPairRDD<K, Tuple2<V, Optional<W>>> leftJoin(
            JavaPairRDD<K, V> rows, JavaPairRDD<K, W> single, Partitioner parts) {
        return zip(rows, single, parts, (left, right) -> {
            Map<K, W> held = held(right);
            return Streams.of(left)
                    .map(row -> new Tuple2<>(row._1(), new Tuple2<>(row._2(), Optional.ofNullable(held.get(row._1())))))
                    .iterator();
        });
    }

    /** The rows whose key is none of those. */
    static <K, V> JavaPairRDD<K, V> without(JavaPairRDD<K, V> rows, JavaPairRDD<K, ?> keys, Partitioner parts) {
        return zip(rows, keys.mapValues(value -> true), parts, (left, right) -> {
            Set<K> held = new HashSet<>();
            right.forEachRemaining(row -> held.add(row._1()));
            return Streams.of(left).filter(row -> !held.contains(row._1())).iterator();
        });
    }

    /** All values of each key, folded as they come. */
    static <K, V, A> JavaPairRDD<K, A> folded(
            JavaPairRDD<K, V> rows, Make<V, A> first, Fold<V, A> next, Partitioner parts) {
        return rows.partitionBy(parts).mapPartitionsToPair(part -> folded(part, first, next), true);
    }

    private static <K, V, A> Iterator<Tuple2<K, A>> folded(
            Iterator<Tuple2<K, V>> rows, Function<V, A> first, BiFunction<A, V, A> next) {
        Map<K, A> byKey = new HashMap<>();
        rows.forEachRemaining(row ->
                byKey.compute(row._1(), (key, sum) -> sum == null ? first.apply(row._2()) : next.apply(sum, row._2())));
        return byKey.entrySet().stream()
                .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                .iterator();
    }

    /** One value of each key, merged in each part before rows travel and again behind. */
    static <K, V> JavaPairRDD<K, V> merged(JavaPairRDD<K, V> rows, Merge<V> merge, Partitioner parts) {
        JavaPairRDD<K, V> here = rows.mapPartitionsToPair(part -> folded(part, value -> value, merge));
        return folded(here, value -> value, merge::apply, parts);
    }

    /** All values of each key. */
    static <K, V> JavaPairRDD<K, List<V>> grouped(JavaPairRDD<K, V> rows, Partitioner parts) {
        return folded(rows, value -> added(new ArrayList<>(2), value), ByKey::added, parts);
    }

    /** All values of each key on either side. */
    static <K, V, W> JavaPairRDD<K, Tuple2<List<V>, List<W>>> cogrouped(
            JavaPairRDD<K, V> left, JavaPairRDD<K, W> right, Partitioner parts) {
        return zip(left, right, parts, (ofLeft, ofRight) -> {
            Map<K, Tuple2<List<V>, List<W>>> byKey = new HashMap<>();
            ofLeft.forEachRemaining(row -> both(byKey, row._1())._1().add(row._2()));
            ofRight.forEachRemaining(row -> both(byKey, row._1())._2().add(row._2()));
            return byKey.entrySet().stream()
                    .map(entry -> new Tuple2<>(entry.getKey(), entry.getValue()))
                    .iterator();
        });
    }

    private static <K, V, W> Tuple2<List<V>, List<W>> both(Map<K, Tuple2<List<V>, List<W>>> byKey, K key) {
        return byKey.computeIfAbsent(key, k -> new Tuple2<>(new ArrayList<>(2), new ArrayList<>(2)));
    }

    private static <V> List<V> added(List<V> list, V value) {
        list.add(value);
        return list;
    }

    /** What is made of two parts with the same keys. */
    private interface Zip<L, R, T> extends BiFunction<Iterator<L>, Iterator<R>, Iterator<T>>, Serializable {}

    private static <K, V, W, T> JavaPairRDD<K, T> zip(
            JavaPairRDD<K, V> left,
            JavaPairRDD<K, W> right,
            Partitioner parts,
            Zip<Tuple2<K, V>, Tuple2<K, W>, Tuple2<K, T>> zip) {
        RDD<Tuple2<K, W>> looked = right.partitionBy(parts).rdd();
        return JavaPairRDD.fromRDD(
                left.partitionBy(parts)
                        .rdd()
                        .zipPartitions(
                                looked,
                                true,
                                (Function2<
                                                        scala.collection.Iterator<Tuple2<K, V>>,
                                                        scala.collection.Iterator<Tuple2<K, W>>,
                                                        scala.collection.Iterator<Tuple2<K, T>>>
                                                & Serializable)
                                        (ofLeft, ofRight) -> scala(zip.apply(java(ofLeft), java(ofRight))),
                                tag(),
                                tag()),
                tag(),
                tag());
    }

    private static <K, W> Map<K, W> held(Iterator<Tuple2<K, W>> rows) {
        Map<K, W> held = new HashMap<>();
        rows.forEachRemaining(row -> held.put(row._1(), row._2()));
        return held;
    }

    private static <T> Iterator<T> java(scala.collection.Iterator<T> rows) {
        return CollectionConverters.asJava(rows);
    }

    private static <T> scala.collection.Iterator<T> scala(Iterator<T> rows) {
        return CollectionConverters.asScala(rows);
    }

    private static <T> ClassTag<T> tag() {
        return ClassTag$.MODULE$.apply(Object.class);
    }
}
