package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.List;

/** All ways of reading one pattern, each a row of places. */
final class Expansion {
    private static final int MAX_WAYS = 20_000;

    private final List<String> slots;

    /** @param slots receives the names of the pattern's classes, in order of appearance */
    Expansion(List<String> slots) {
        this.slots = slots;
    }

    /** @throws PatternException if there are too many ways, or borders do not fit */
    List<List<Place>> of(PatternTree tree) {
        List<List<Place>> rows = new ArrayList<>();
        for (List<PatternTree> way : ways(tree)) {
            rows.add(places(way));
        }
        return rows;
    }

    private List<List<PatternTree>> ways(PatternTree tree) {
        if (tree instanceof PatternTree.Sequence sequence) {
            List<List<PatternTree>> all = List.of(List.of());
            for (PatternTree part : sequence.parts()) {
                all = joined(all, ways(part));
            }
            return all;
        }
        if (tree instanceof PatternTree.Choice choice) {
            List<List<PatternTree>> all = new ArrayList<>();
            choice.ways().forEach(way -> all.addAll(ways(way)));
            return all;
        }
        return List.of(List.of(tree));
    }

    private static List<List<PatternTree>> joined(List<List<PatternTree>> before, List<List<PatternTree>> after) {
        if ((long) before.size() * after.size() > MAX_WAYS) {
            throw new PatternException("more than " + MAX_WAYS + " ways to read the pattern");
        }
        List<List<PatternTree>> all = new ArrayList<>(before.size() * after.size());
        for (List<PatternTree> first : before) {
            for (List<PatternTree> second : after) {
                List<PatternTree> both = new ArrayList<>(first);
                both.addAll(second);
                all.add(both);
            }
        }
        return all;
    }

    private List<Place> places(List<PatternTree> way) {
        boolean opens = way.stream().anyMatch(part -> part instanceof PatternTree.Border b && b.mark() == '<');
        int zone = opens ? Place.OUTSIDE : 0;
        int zones = opens ? 0 : 1;
        List<Place> places = new ArrayList<>();
        for (PatternTree part : way) {
            if (part instanceof PatternTree.Border border) {
                zone = border.mark() == '>' || zone != Place.OUTSIDE ? Place.OUTSIDE : zones++;
            } else if (part instanceof PatternTree.Leaf leaf) {
                places.add(new Place(leaf.element(), slot(leaf.name()), zone));
            }
        }
        if (places.stream().noneMatch(place -> place.zone() == 0)) {
            throw new PatternException("a way to read the pattern has nothing inside the expression");
        }
        return places;
    }

    private int slot(String name) {
        if (name == null) {
            return Place.UNBOUND;
        }
        int known = slots.indexOf(name);
        if (known >= 0) {
            return known;
        }
        slots.add(name);
        return slots.size() - 1;
    }
}
