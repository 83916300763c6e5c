package org.dateline.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One thing on which two groups are compared: the first of its levels that holds is its outcome. */
record Comparison(String name, List<Level> levels) {

    static Comparison comparison(String name, Level... levels) {
        return new Comparison(name, Arrays.asList(levels));
    }

    Level compare(Pair pair) {
        for (Level level : levels) {
            if (level.holds().test(pair)) {
                return level;
            }
        }
        throw new IllegalStateException("comparison " + name + " has no last level");
    }

    @Override
    public String toString() {
        return name + ": " + levels.stream().map(Level::toString).collect(Collectors.joining(", "));
    }
}
