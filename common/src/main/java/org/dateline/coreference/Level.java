package org.dateline.coreference;

import java.util.function.Predicate;

/**
 * One outcome of a comparison.
 *
 * @param weight evidence for one event if positive, against it if negative; about the logarithm to base 2 of how much
 *     oftener pairs that are one event come out so
 * @param forbids true where such a pair is never one event, whatever else agrees
 */
record Level(String name, double weight, boolean forbids, Predicate<Pair> holds) {

    static Level level(String name, double weight, Predicate<Pair> holds) {
        return new Level(name, weight, false, holds);
    }

    static Level never(String name, Predicate<Pair> holds) {
        return new Level(name, 0, true, holds);
    }

    static Level otherwise(String name, double weight) {
        return level(name, weight, pair -> true);
    }

    @Override
    public String toString() {
        return name + (forbids ? " (never)" : String.format(java.util.Locale.ROOT, " %+.1f", weight));
    }
}
