package org.dateline.timex.grammar;

import java.util.Arrays;

/** A node of the automaton of one stage: what may come next, and which variants end here. */
final class PatternNode {
    private static final long ANY = -1;

    private Element[] elements = {};
    private PatternNode[] children = {};
    private Variant[] variants = {};
    /** Filters of what may come next, for most paths end where one look tells: a bit for each class, word and mark. */
    private long classes;

    private long words;
    private long marks;

    /** The node behind an element, which is made if there is none. */
    PatternNode child(Element element) {
        int known = Arrays.asList(elements).indexOf(element);
        if (known >= 0) {
            return children[known];
        }
        elements = withOneMore(elements, element);
        children = withOneMore(children, new PatternNode());
        switch (element.kind()) {
            case CLASS -> classes |= bit(element.id());
            case WORD -> words |= bit(element.hash());
            case ENDING -> words = ANY;
            case MARK -> marks |= bit(element.id());
        }
        return children[children.length - 1];
    }

    void add(Variant variant) {
        variants = withOneMore(variants, variant);
    }

    private static <T> T[] withOneMore(T[] some, T more) {
        T[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    static long bit(long number) {
        return 1L << (number ^ number >>> 32);
    }

    boolean hasClassIn(long bits) {
        return (classes & bits) != 0;
    }

    boolean mayHaveWord(long hash) {
        return (words & bit(hash)) != 0;
    }

    boolean mayHaveMark(char mark) {
        return (marks & bit(mark)) != 0;
    }

    int size() {
        return elements.length;
    }

    Element element(int i) {
        return elements[i];
    }

    PatternNode child(int i) {
        return children[i];
    }

    Variant[] variants() {
        return variants;
    }
}
