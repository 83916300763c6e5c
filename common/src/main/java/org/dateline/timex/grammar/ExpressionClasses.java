package org.dateline.timex.grammar;

/** Tells which classes an expression is of for the patterns of later stages. */
public interface ExpressionClasses {
    /** Numbers of {@link Symbols}; none where it is not a part of others. */
    int[] of(Match match);
}
