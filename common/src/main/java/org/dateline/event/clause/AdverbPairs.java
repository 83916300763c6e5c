package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;

/** Two words of manner before a verb: "was heavily and unjustly criticised". */
public final class AdverbPairs {
    private static final int FIRST = 3;

    private AdverbPairs() {}

    /** True for an "and" between two of them, which opens no clause. */
    static boolean joins(Words words, int and, int next) {
        return words.endings().isAdverb(and - 1) && words.endings().isAdverb(next);
    }

    /** How many tokens further back an auxiliary of that verb stands for them; 0 without them. */
    public static int tokensBefore(Words words, int verb, int begin) {
        boolean pair = verb - FIRST >= begin
                && words.is(verb - 2, WordClass.AND)
                && words.endings().isAdverb(verb - 1)
                && words.endings().isAdverb(verb - FIRST);
        return pair ? FIRST - 1 : 0;
    }
}
