package org.dateline.coreference;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two groups worth comparing, the smaller id left, and the place of the rule that found them in {@link
 * BlockingRules#inOrder()}.
 */
public record PairOfGroups(String left, String right, int rule) implements Serializable, Comparable<PairOfGroups> {
    private static final Comparator<PairOfGroups> ORDER = Comparator.comparing(PairOfGroups::left)
            .thenComparing(PairOfGroups::right)
            .thenComparing(PairOfGroups::rule);

    static PairOfGroups of(String one, String other, int rule) {
        return one.compareTo(other) < 0 ? new PairOfGroups(one, other, rule) : new PairOfGroups(other, one, rule);
    }

    @Override
    public int compareTo(PairOfGroups other) {
        return ORDER.compare(this, other);
    }
}
