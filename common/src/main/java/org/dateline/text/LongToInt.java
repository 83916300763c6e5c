package org.dateline.text;

import java.util.Arrays;

/** A map from non-zero longs to ints by open addressing: one array look for most keys, no boxes. */
final class LongToInt {
    private static final int EMPTY = 0;
    private long[] keys;
    private int[] values;
    private int size;

    LongToInt(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected) * 2) * 2;
        keys = new long[capacity];
        values = new int[capacity];
    }

    int get(long key, int ifAbsent) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != EMPTY) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return ifAbsent;
    }

    void put(long key, int value) {
        if (key == EMPTY) {
            throw new IllegalArgumentException("zero is no key");
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        if (keys[slot] == EMPTY) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = Arrays.copyOf(values, values.length);
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) (key ^ key >>> 32) & mask;
    }
}
