package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A block.
 *
 * @param rule the place of the rule among the blocking rules
 * @param depth 0 for the rule itself, more for the finer ones that split its hot blocks
 * @param keyHash of the key that its groups have in common; after a split, of the keys of all depths. Should two keys
 *     have one hash, their groups are compared in vain
 * @param outermost tells blocks of depth 0 apart; after a split, of which of them this is a part
 */
record BlockKey(int rule, int depth, long keyHash, long outermost) implements Serializable, Comparable<BlockKey> {
    private static final Comparator<BlockKey> ORDER = Comparator.comparingInt(BlockKey::rule)
            .thenComparingInt(BlockKey::depth)
            .thenComparingLong(BlockKey::keyHash);
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    /** What lies around the blocks of a rule. */
    static BlockKey around(int rule) {
        return new BlockKey(rule, -1, 0, 0);
    }

    /** The part of this block, at the given depth, whose groups have that key in common too. */
    BlockKey within(int innerDepth, String key) {
        long hash = keyHash + innerDepth;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return new BlockKey(rule, innerDepth, hash, innerDepth == 0 ? hash * FACTOR + rule : outermost);
    }

    @Override
    public int compareTo(BlockKey other) {
        return ORDER.compare(this, other);
    }
}
