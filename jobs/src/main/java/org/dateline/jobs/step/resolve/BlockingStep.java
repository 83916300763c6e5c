package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.Block;
import org.dateline.coreference.BlockingRule;
import org.dateline.coreference.BlockingRules;
import org.dateline.coreference.PairOfGroups;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Finds the pairs of groups worth comparing, each once, by its first rule; hot blocks are split by finer rules. */
final class BlockingStep {
    private static final int MOST_DEPTH = 3;

    private BlockingStep() {}

    /** @param groups by id */
    static JavaRDD<PairOfGroups> pairs(JavaPairRDD<String, SignatureGroup> groups, Ancestry ancestry) {
        Broadcast<List<BlockingRule>> rules = Shared.of(new BlockingRules(ancestry).inOrder(), groups.context());
        BlockPartitioner partitioner = new BlockPartitioner(groups.getNumPartitions());
        JavaPairRDD<BlockSlot, Boolean> slots = slots(groups, rules);
        JavaRDD<PairOfGroups> pairs = null;
        for (int depth = 0; depth < MOST_DEPTH; depth++) {
            JavaPairRDD<BlockSlot, Boolean> blocks =
                    slots.repartitionAndSortWithinPartitions(partitioner, BlockSlot.ORDER);
            JavaRDD<PairOfGroups> made = blocks.mapPartitions(sorted -> new Blocks(sorted, rules.value()).pairs());
            pairs = pairs == null ? made : pairs.union(made);
            slots = split(blocks.mapPartitions(sorted -> new Blocks(sorted, rules.value()).toSplit()), groups, rules);
        }
        return pairs.mapToPair(pair -> new Tuple2<>(new Tuple2<>(pair.left(), pair.right()), pair))
                .reduceByKey((one, other) -> one.rule() <= other.rule() ? one : other, groups.getNumPartitions())
                .values();
    }

    private static JavaPairRDD<BlockSlot, Boolean> slots(
            JavaPairRDD<String, SignatureGroup> groups, Broadcast<List<BlockingRule>> rules) {
        return groups.values().flatMapToPair(group -> {
            List<Tuple2<BlockSlot, Boolean>> slots = new ArrayList<>();
            for (int place = 0; place < rules.value().size(); place++) {
                addSlots(slots, new BlockKey(place, -1, 0), rules.value().get(place), group);
            }
            return slots.iterator();
        });
    }

    private static void addSlots(
            List<Tuple2<BlockSlot, Boolean>> slots, BlockKey outer, BlockingRule rule, SignatureGroup group) {
        Block.Member member = Block.Member.of(group, rule);
        for (String key : rule.keys().apply(group)) {
            slots.add(new Tuple2<>(new BlockSlot(outer.within(outer.depth() + 1, key), member), true));
        }
    }

    /** The groups of hot blocks, each block in the smaller blocks of the finer rule. */
    private static JavaPairRDD<BlockSlot, Boolean> split(
            JavaRDD<BlockSlot> hot, JavaPairRDD<String, SignatureGroup> groups, Broadcast<List<BlockingRule>> rules) {
        return hot.mapToPair(slot -> new Tuple2<>(slot.member().groupId(), slot.block()))
                .join(groups)
                .values()
                .flatMapToPair(blockAndGroup -> {
                    BlockKey outer = blockAndGroup._1();
                    BlockingRule finer =
                            Blocks.rule(rules.value(), outer).finer().orElseThrow();
                    List<Tuple2<BlockSlot, Boolean>> slots = new ArrayList<>();
                    addSlots(slots, outer, finer, blockAndGroup._2());
                    return slots.iterator();
                });
    }
}
