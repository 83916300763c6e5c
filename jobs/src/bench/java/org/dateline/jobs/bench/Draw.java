package org.dateline.jobs.bench;

import java.util.List;

/** Chance that is the same on every machine: a SplitMix64 sequence for each thing that is drawn. */
final class Draw {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** The sequence of that number for that purpose; sequences of different numbers have nothing in common. */
    Draw(long seed, int purpose, long number) {
        this.state = mix(mix(seed + STEP * purpose) ^ mix(number));
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to less than 1. */
    double unit() {
        state += STEP;
        return (mix(state) >>> 11) * UNIT;
    }

    /** From 0 to less than the bound. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** From the first to the last. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean isIn(double share) {
        return unit() < share;
    }

    /** One of them. */
    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }
}
