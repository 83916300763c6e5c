package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.article.Sha256;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.Block;
import org.dateline.coreference.BlockingRule;
import org.dateline.coreference.BlockingRules;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Finds the pairs of groups worth comparing, each once; hot blocks are split by finer rules. */
final class BlockingStep {
    private static final int MOST_DEPTH = 3;

    private final JavaPairRDD<String, SignatureGroup> groups;
    private final Shared<List<BlockingRule>> rules;

    /** @param groups by id */
    BlockingStep(JavaPairRDD<String, SignatureGroup> groups, Ancestry ancestry) {
        this.groups = groups;
        this.rules = Shared.of(new BlockingRules(ancestry).inOrder(), groups.context());
    }

    /**
     * What each group says, and in which blocks it is, by its id; the parts of hot blocks are not told apart.
     *
     * @param knowledge hashed with what it says
     */
    JavaPairRDD<String, ComparedRow> states(String knowledge) {
        Shared<List<BlockingRule>> shared = rules;
        return groups.mapValues(group ->
                ComparedRow.ofGroup(group.groupId(), Sha256.ofParts(knowledge, group), blocks(group, shared.value())));
    }

    private static List<Long> blocks(SignatureGroup group, List<BlockingRule> rules) {
        return slots(group, rules).stream()
                .map(slot -> slot._1().block().outermost())
                .distinct()
                .sorted()
                .toList();
    }

    /** The pairs of all blocks, with the blocks in which each was found. */
    JavaPairRDD<Tuple2<String, String>, List<Long>> pairs() {
        return pairsOf(slots());
    }

    /** The pairs of those blocks. */
    JavaPairRDD<Tuple2<String, String>, List<Long>> pairs(JavaPairRDD<Long, Boolean> blocks) {
        return pairsOf(slots().mapToPair(slot -> new Tuple2<>(slot._1().block().outermost(), slot._1()))
                .join(blocks)
                .mapToPair(slot -> slot._2()));
    }

    private JavaPairRDD<Tuple2<String, String>, List<Long>> pairsOf(JavaPairRDD<BlockSlot, Boolean> all) {
        Shared<List<BlockingRule>> shared = rules;
        BlockPartitioner partitioner = new BlockPartitioner(groups.getNumPartitions());
        JavaPairRDD<BlockSlot, Boolean> slots = all;
        JavaPairRDD<Tuple2<String, String>, List<Long>> pairs = null;
        for (int depth = 0; depth < MOST_DEPTH; depth++) {
            JavaPairRDD<BlockSlot, Boolean> blocks =
                    slots.repartitionAndSortWithinPartitions(partitioner, BlockSlot.ORDER);
            JavaPairRDD<Tuple2<String, String>, List<Long>> made =
                    blocks.mapPartitionsToPair(sorted -> new Blocks(sorted, shared.value()).pairs());
            pairs = pairs == null ? made : pairs.union(made);
            slots = split(blocks.mapPartitions(sorted -> new Blocks(sorted, shared.value()).toSplit()));
        }
        return pairs.reduceByKey(Compared::union, groups.getNumPartitions());
    }

    private JavaPairRDD<BlockSlot, Boolean> slots() {
        Shared<List<BlockingRule>> shared = rules;
        return groups.values()
                .flatMapToPair(group -> slots(group, shared.value()).iterator());
    }

    private static List<Tuple2<BlockSlot, Boolean>> slots(SignatureGroup group, List<BlockingRule> rules) {
        List<Tuple2<BlockSlot, Boolean>> slots = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            addSlots(slots, BlockKey.around(place), rules.get(place), group);
        }
        return slots;
    }

    private static void addSlots(
            List<Tuple2<BlockSlot, Boolean>> slots, BlockKey outer, BlockingRule rule, SignatureGroup group) {
        Block.Member member = Block.Member.of(group, rule);
        for (String key : rule.keys().apply(group)) {
            slots.add(new Tuple2<>(new BlockSlot(outer.within(outer.depth() + 1, key), member), true));
        }
    }

    /** The groups of hot blocks, each block in the smaller blocks of the finer rule. */
    private JavaPairRDD<BlockSlot, Boolean> split(JavaRDD<BlockSlot> hot) {
        Shared<List<BlockingRule>> shared = rules;
        return hot.mapToPair(slot -> new Tuple2<>(slot.member().groupId(), slot.block()))
                .join(groups)
                .values()
                .flatMapToPair(blockAndGroup -> {
                    BlockKey outer = blockAndGroup._1();
                    BlockingRule finer =
                            Blocks.rule(shared.value(), outer).finer().orElseThrow();
                    List<Tuple2<BlockSlot, Boolean>> slots = new ArrayList<>();
                    addSlots(slots, outer, finer, blockAndGroup._2());
                    return slots.iterator();
                });
    }
}
