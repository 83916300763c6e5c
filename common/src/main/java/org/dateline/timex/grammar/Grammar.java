package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of one language as automata, one for each stage. Immutable once built; safe for threads. */
public final class Grammar {
    /** Words; what is built on expressions; bounds and ranges of those. */
    public static final int STAGES = 4;

    private final PatternNode[][] roots = new PatternNode[STAGES][];
    private final long[] beginnings = new long[STAGES];

    /** @param symbols all classes, known before the first rule is added */
    public Grammar(Symbols symbols) {
        for (int stage = 0; stage < STAGES; stage++) {
            roots[stage] =
                    Stream.generate(PatternNode::new).limit(symbols.size()).toArray(PatternNode[]::new);
        }
    }

    /**
     * What a pattern binds, in order of appearance.
     *
     * @throws PatternException if the pattern cannot be read
     */
    public static Pattern read(String pattern, Symbols symbols, Map<String, String> macros) {
        List<String> slots = new ArrayList<>();
        PatternTree tree = new PatternParser(symbols, macros).parse(pattern);
        List<List<Place>> ways = new Expansion(slots).of(tree);
        Set<String> classes = new LinkedHashSet<>();
        ways.forEach(way -> way.stream()
                .map(Place::element)
                .filter(element -> element.kind() == Element.Kind.CLASS)
                .forEach(element -> classes.add(symbols.name(element.id()))));
        return new Pattern(slots, classes, ways);
    }

    /** A pattern, read. */
    public static final class Pattern {
        private final List<String> slots;
        private final Set<String> classes;
        private final List<List<Place>> ways;

        private Pattern(List<String> slots, Set<String> classes, List<List<Place>> ways) {
            this.slots = slots;
            this.classes = classes;
            this.ways = ways;
        }

        /** The names that it binds. */
        public List<String> slots() {
            return List.copyOf(slots);
        }

        /** The classes that it names. */
        public Set<String> classes() {
            return Set.copyOf(classes);
        }
    }

    /**
     * Adds every way to read the pattern.
     *
     * @throws PatternException if one of them has no class
     */
    public void add(Rule rule, Pattern pattern) {
        for (List<Place> way : pattern.ways) {
            Variant variant = Variant.of(rule, way);
            PatternNode node = null;
            for (Place place : way.subList(variant.head(), way.size())) {
                node = node == null
                        ? roots[rule.stage()][place.element().id()].child(place.element())
                        : node.child(place.element());
            }
            node.add(variant);
            beginnings[rule.stage()] |=
                    ElementFilter.bit(way.get(variant.head()).element().id());
        }
    }

    /** The nodes behind the first class of a pattern. */
    PatternNode root(int stage, int symbol) {
        return roots[stage][symbol];
    }

    /** A filter of the classes that patterns of a stage begin with, as {@link ElementFilter#bit bits}. */
    long beginnings(int stage) {
        return beginnings[stage];
    }
}
