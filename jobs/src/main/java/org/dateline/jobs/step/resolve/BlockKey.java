package org.dateline.jobs.step.resolve;

/**
 * A block.
 *
 * @param depth 0 for a rule itself, more for the finer ones that split its hot blocks
 * @param id of the rule and of the key that its groups have in common; after a split, of the keys of all depths. Should two
 *     blocks have one id, their groups are compared in vain
 * @param outermost the id of the block of depth 0 that this is or is a part of
 */
record BlockKey(int depth, long id, long outermost) {
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    /** The block of the rule at that place. */
    static BlockKey of(int rule, String key) {
        long id = hash(rule, key);
        return new BlockKey(0, id, id);
    }

    /** The part of this block whose groups have that key in common too. */
    BlockKey part(String key) {
        return new BlockKey(depth + 1, hash(id + depth + 1, key), outermost);
    }

    private static long hash(long seed, String key) {
        long hash = seed;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash * FACTOR;
    }
}
