package org.dateline.timex.grammar;

import java.util.List;

/** A pattern as a tree. */
sealed interface PatternTree {
    /** One after the other. */
    record Sequence(List<PatternTree> parts) implements PatternTree {}

    /** One of these; an optional piece is a choice of it and of nothing. */
    record Choice(List<PatternTree> ways) implements PatternTree {}

    /**
     * One piece.
     *
     * @param name what a class's value is bound to; null for words and marks
     */
    record Leaf(Element element, String name) implements PatternTree {}

    /** Where an expression begins, ends or is cut in two. */
    record Border(char mark) implements PatternTree {}
}
