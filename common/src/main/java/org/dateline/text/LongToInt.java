package org.dateline.text;

/** A map from non-zero longs to ints by open addressing. A value stands beside its key: one cache line for most keys. */
public final class LongToInt {
    private static final int EMPTY = 0;
    private long[] slots;
    private int size;

    public LongToInt() {
        slots = new long[32];
    }

    /** The value of a key. */
    public int get(long key, int ifAbsent) {
        int last = slots.length - 2;
        int slot = slot(key, last);
        while (slots[slot] != EMPTY) {
            if (slots[slot] == key) {
                return (int) slots[slot + 1];
            }
            slot = slot + 2 & last;
        }
        return ifAbsent;
    }

    /** Puts a value in the place of the one before, if there is one. */
    public void put(long key, int value) {
        if (key == EMPTY) {
            throw new IllegalArgumentException("zero is no key");
        }
        if (size * 4 >= slots.length) {
            grow();
        }
        int last = slots.length - 2;
        int slot = slot(key, last);
        while (slots[slot] != EMPTY && slots[slot] != key) {
            slot = slot + 2 & last;
        }
        if (slots[slot] == EMPTY) {
            size++;
        }
        slots[slot] = key;
        slots[slot + 1] = value;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != EMPTY) {
                put(old[i], (int) old[i + 1]);
            }
        }
    }

    /** An even index, so that {@code last} masks it. */
    private static int slot(long key, int last) {
        return (int) (key ^ key >>> 32) << 1 & last;
    }
}
