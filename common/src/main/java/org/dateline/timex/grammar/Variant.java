package org.dateline.timex.grammar;

import java.util.List;

/**
 * One way of reading a rule's pattern.
 *
 * @param head the index of the place at which matching starts: the first class; those before it are looked for backwards
 * @param firstInside the index of the first place that belongs to an expression
 * @param lastInside the index of the last one
 */
record Variant(Rule rule, List<Place> places, int head, int firstInside, int lastInside) {

    static Variant of(Rule rule, List<Place> places) {
        int first = 0;
        while (places.get(first).zone() == Place.OUTSIDE) {
            first++;
        }
        int last = places.size() - 1;
        while (places.get(last).zone() == Place.OUTSIDE) {
            last--;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).element().kind() == Element.Kind.CLASS) {
                return new Variant(rule, List.copyOf(places), i, first, last);
            }
        }
        throw new PatternException("a way to read the pattern has no class in it");
    }

    /** What stands right before the first class, of a variant that has anything there. */
    Element before() {
        return places.get(head - 1).element();
    }
}
