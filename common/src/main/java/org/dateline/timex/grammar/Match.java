package org.dateline.timex.grammar;

import java.util.List;

/**
 * A rule found in a text.
 *
 * @param extents the token ranges of its expressions, usually one
 * @param bindings by slot of the rule; null where a slot's piece is not there
 * @param weight which of two matches wins: the one whose expression is longer, then the one that asks for more around it
 */
public record Match(Rule rule, List<Extent> extents, List<Binding> bindings, int weight) {

    /** A range of tokens, half open, and whether letters of its first are proclitics: the hit that begins it, or -1. */
    public record Extent(int begin, int end, int firstHit) {}

    /**
     * What a slot of the pattern was found to be.
     *
     * @param inner the expression found earlier, for classes such as {@code date}; null for words
     */
    public record Binding(int value, int detail, Match inner) {}

    public int begin() {
        return extents.get(0).begin();
    }

    public int end() {
        return extents.get(extents.size() - 1).end();
    }

    boolean overlaps(Match other) {
        return begin() < other.end() && other.begin() < end();
    }
}
