package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.BlockingRule;
import org.dateline.coreference.BlockingRules;
import org.dateline.coreference.Occasion;
import org.dateline.coreference.SignatureGroup;
import org.dateline.jobs.session.Shared;
import scala.Tuple2;

/** Seats groups in blocks: by the keys of every rule, and by those of the finer rule where a block is hot. */
final class Seating implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DEPTH = 3;

    private final List<BlockingRule> rules;
    private final Set<Long> hot;

    private Seating(List<BlockingRule> rules, Set<Long> hot) {
        this.rules = rules;
        this.hot = hot;
    }

    /** The seating once it is counted which blocks are hot, the outer ones first. */
    static Shared<Seating> of(JavaPairRDD<String, SignatureGroup> groups, Ancestry ancestry, Partitioner parts) {
        List<BlockingRule> rules = new BlockingRules(ancestry).inOrder();
        Set<Long> hot = new HashSet<>();
        Shared<Seating> seating = Shared.of(new Seating(rules, Set.of()), groups.context());
        for (int depth = 0; depth < MOST_DEPTH; depth++) {
            List<Long> found = hot(groups, seating, depth, parts);
            if (found.isEmpty()) {
                return seating;
            }
            hot.addAll(found);
            seating = Shared.of(new Seating(rules, Set.copyOf(hot)), groups.context());
        }
        return seating;
    }

    private static List<Long> hot(
            JavaPairRDD<String, SignatureGroup> groups, Shared<Seating> seating, int depth, Partitioner parts) {
        JavaPairRDD<Long, Integer> seats = groups.values()
                .flatMapToPair(group -> seating.value()
                        .blocks(group)
                        .filter(block -> block.key().depth() == depth)
                        .map(block -> new Tuple2<>(block.key().id(), 1))
                        .iterator());
        return ByKey.merged(seats, Integer::sum, parts)
                .filter(block -> block._2() > BlockingRule.HOT_BLOCK_GROUPS)
                .keys()
                .collect();
    }

    /** The ids of the blocks of depth 0 in which a group is, in order. */
    List<Long> outermost(SignatureGroup group) {
        List<Long> blocks = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            for (String key : rules.get(place).keys().apply(group)) {
                blocks.add(BlockKey.of(place, key).id());
            }
        }
        return blocks.stream().distinct().sorted().toList();
    }

    /** The group in each of its seats. */
    List<SeatedGroup> seated(SignatureGroup group, Packing packing) {
        List<Seat> seats = seats(group);
        Occasion occasion = Occasion.of(group);
        byte[] packed = packing.packed(group);
        return seats.stream()
                .map(seat -> new SeatedGroup(group.groupId(), occasion, seat, seats, packed))
                .toList();
    }

    private List<Seat> seats(SignatureGroup group) {
        return blocks(group)
                .map(block -> new Seat(
                        block.key().id(),
                        block.key().outermost(),
                        block.rule().asks().test(group),
                        hot.contains(block.key().id())))
                .distinct()
                .sorted(Seat.BY_BLOCK)
                .toList();
    }

    /** A block that is compared, and its rule. */
    private record RuledBlock(BlockKey key, BlockingRule rule) {}

    private Stream<RuledBlock> blocks(SignatureGroup group) {
        List<RuledBlock> blocks = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            for (String key : rules.get(place).keys().apply(group)) {
                blocks.add(new RuledBlock(BlockKey.of(place, key), rules.get(place)));
            }
        }
        return blocks.stream().flatMap(block -> parts(block, group));
    }

    private Stream<RuledBlock> parts(RuledBlock block, SignatureGroup group) {
        boolean isSplit = hot.contains(block.key().id())
                && block.key().depth() < MOST_DEPTH - 1
                && block.rule().finer().isPresent();
        if (!isSplit) {
            return Stream.of(block);
        }
        BlockingRule finer = block.rule().finer().orElseThrow();
        return finer.keys().apply(group).stream()
                .map(key -> new RuledBlock(block.key().part(key), finer))
                .flatMap(part -> parts(part, group));
    }
}
