package org.dateline.jobs.step.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.coreference.Block;
import org.dateline.coreference.BlockingRule;
import org.dateline.coreference.PairOfGroups;
import scala.Tuple2;

/**
 * One block after the other, from slots in {@link BlockSlot#ORDER}. Only as much of a block is held as tells whether it
 * is hot.
 */
final class Blocks {
    private final Iterator<Tuple2<BlockSlot, Boolean>> slots;
    private final List<BlockingRule> rules;
    private BlockSlot next;

    Blocks(Iterator<Tuple2<BlockSlot, Boolean>> slots, List<BlockingRule> rules) {
        this.slots = slots;
        this.rules = rules;
        advance();
    }

    /** The rule that made a block. */
    static BlockingRule rule(List<BlockingRule> rules, BlockKey block) {
        BlockingRule rule = rules.get(block.rule());
        for (int i = 0; i < block.depth(); i++) {
            rule = rule.finer().orElseThrow();
        }
        return rule;
    }

    /** The pairs of the blocks that are not to be split. */
    Iterator<Tuple2<Tuple2<String, String>, List<Long>>> pairs() {
        return new Chain<>(first -> isToSplit(first) ? Collections.emptyIterator() : pairs(first));
    }

    /** The slots of the blocks that are to be split. */
    Iterator<BlockSlot> toSplit() {
        return new Chain<>(first -> isToSplit(first) ? all(first).iterator() : Collections.emptyIterator());
    }

    private boolean isToSplit(List<BlockSlot> first) {
        return first.size() > BlockingRule.HOT_BLOCK_GROUPS
                && rule(rules, first.get(0).block()).finer().isPresent();
    }

    private Iterator<Tuple2<Tuple2<String, String>, List<Long>>> pairs(List<BlockSlot> first) {
        BlockKey block = first.get(0).block();
        Iterator<PairOfGroups> pairs =
                Block.pairs(all(first).map(BlockSlot::member).iterator(), first.size(), block.rule());
        List<Long> blocks = List.of(block.outermost());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pairs, Spliterator.ORDERED), false)
                .map(pair -> new Tuple2<>(new Tuple2<>(pair.left(), pair.right()), blocks))
                .iterator();
    }

    /** The slots read and those yet to come of their block. */
    private Stream<BlockSlot> all(List<BlockSlot> first) {
        Iterator<BlockSlot> rest = new Rest(first.get(0).block());
        return Stream.concat(
                first.stream(),
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(rest, Spliterator.ORDERED), false));
    }

    /** The first slots of the block that comes next, one more than a block may have that is not hot. */
    private List<BlockSlot> first() {
        Iterator<BlockSlot> rest = new Rest(next.block());
        List<BlockSlot> first = new ArrayList<>();
        while (first.size() <= BlockingRule.HOT_BLOCK_GROUPS && rest.hasNext()) {
            first.add(rest.next());
        }
        return first;
    }

    private void advance() {
        next = slots.hasNext() ? slots.next()._1() : null;
    }

    /** The slots yet to come of one block. */
    private final class Rest implements Iterator<BlockSlot> {
        private final BlockKey block;

        Rest(BlockKey block) {
            this.block = block;
        }

        @Override
        public boolean hasNext() {
            return next != null && next.block().equals(block);
        }

        @Override
        public BlockSlot next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            BlockSlot slot = next;
            advance();
            return slot;
        }
    }

    /** What a function makes of each block, given its first slots. */
    private final class Chain<T> implements Iterator<T> {
        private final Function<List<BlockSlot>, Iterator<T>> ofBlock;
        private Iterator<T> current = Collections.emptyIterator();
        private Iterator<BlockSlot> rest = Collections.emptyIterator();

        Chain(Function<List<BlockSlot>, Iterator<T>> ofBlock) {
            this.ofBlock = ofBlock;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext()) {
                rest.forEachRemaining(unread -> {});
                if (next == null) {
                    return false;
                }
                rest = new Rest(next.block());
                current = ofBlock.apply(first());
            }
            return true;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
