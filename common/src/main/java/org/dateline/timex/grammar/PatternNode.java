package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.List;

/** A node of the automaton of one stage: what may come next, and which variants end here. */
final class PatternNode {
    private final List<Element> elements = new ArrayList<>();
    private final List<PatternNode> children = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();

    PatternNode child(Element element) {
        int known = elements.indexOf(element);
        if (known >= 0) {
            return children.get(known);
        }
        elements.add(element);
        children.add(new PatternNode());
        return children.get(children.size() - 1);
    }

    void add(Variant variant) {
        variants.add(variant);
    }

    int size() {
        return elements.size();
    }

    Element element(int i) {
        return elements.get(i);
    }

    PatternNode child(int i) {
        return children.get(i);
    }

    List<Variant> variants() {
        return variants;
    }
}
