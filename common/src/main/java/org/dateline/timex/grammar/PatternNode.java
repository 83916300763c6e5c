package org.dateline.timex.grammar;

import java.util.Arrays;

/** A node of the automaton of one stage: what may come next, and which variants end here. */
final class PatternNode {
    private Element[] elements = {};
    private PatternNode[] children = {};
    private Variant[] variants = {};
    /** Those that also ask what stands before the first class. */
    private Variant[] headed = {};

    private final ElementFilter next = new ElementFilter();
    private final ElementFilter before = new ElementFilter();

    /** The node behind an element, which is made if there is none. */
    PatternNode child(Element element) {
        int known = Arrays.asList(elements).indexOf(element);
        if (known >= 0) {
            return children[known];
        }
        elements = withOneMore(elements, element);
        children = withOneMore(children, new PatternNode());
        next.add(element);
        return children[children.length - 1];
    }

    void add(Variant variant) {
        if (variant.head() == 0) {
            variants = withOneMore(variants, variant);
        } else {
            headed = withOneMore(headed, variant);
            before.add(variant.before());
        }
    }

    private static <T> T[] withOneMore(T[] some, T more) {
        T[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    /** What may come behind. */
    ElementFilter next() {
        return next;
    }

    /** What may stand before the first class of {@link #headed}. */
    ElementFilter before() {
        return before;
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

    /** Those that begin with their first class. */
    Variant[] variants() {
        return variants;
    }

    /** Those with words or marks before their first class. */
    Variant[] headed() {
        return headed;
    }
}
