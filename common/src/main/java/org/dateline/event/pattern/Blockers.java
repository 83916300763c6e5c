package org.dateline.event.pattern;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.dictionary.Nearest;

/**
 * What may not stand in a pattern's sentence.
 *
 * @param objects kinds of {@code event-objects.csv}
 */
record Blockers(Set<WordClass> classes, Set<ObjectKind> objects) {
    static final Blockers NONE = new Blockers(Set.of(), Set.of());

    Blockers {
        classes = Set.copyOf(classes);
        objects = Set.copyOf(objects);
    }

    /**
     * Reads a cell such as {@code sport | crime}.
     *
     * @throws IllegalArgumentException with the nearest right name for the editor
     */
    static Blockers of(String cell) {
        EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
        EnumSet<ObjectKind> objects = EnumSet.noneOf(ObjectKind.class);
        for (String part : cell.split("\\|")) {
            String name = part.strip().toUpperCase(Locale.ROOT);
            if (names(WordClass.values()).contains(name)) {
                classes.add(WordClass.valueOf(name));
            } else if (names(ObjectKind.values()).contains(name)) {
                objects.add(ObjectKind.valueOf(name));
            } else {
                throw new IllegalArgumentException("unknown '" + part.strip() + "'" + hint(part.strip()));
            }
        }
        return new Blockers(classes, objects);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static String hint(String name) {
        List<String> known = Stream.concat(names(WordClass.values()).stream(), names(ObjectKind.values()).stream())
                .map(constant -> constant.toLowerCase(Locale.ROOT))
                .toList();
        return Nearest.hint(name, known);
    }
}
