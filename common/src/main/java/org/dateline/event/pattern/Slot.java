package org.dateline.event.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.dictionary.Nearest;

/**
 * A place where an actor of a pattern may stand.
 *
 * @param preposition for {@link Place#PREP} only; null otherwise
 */
public record Slot(Place place, WordClass preposition) {

    private static final String PREP = "prep:";

    /**
     * Reads a cell such as {@code subject | prep:by}, in the order of preference.
     *
     * @throws IllegalArgumentException with the nearest right name for the editor
     */
    static List<Slot> list(String cell) {
        List<Slot> slots = new ArrayList<>();
        for (String part : cell.split("\\|")) {
            slots.add(of(part.strip()));
        }
        return List.copyOf(slots);
    }

    private static Slot of(String text) {
        if (text.startsWith(PREP)) {
            WordClass preposition = Names.of(WordClass.class, text.substring(PREP.length()));
            if (!preposition.isPreposition()) {
                throw new IllegalArgumentException("'" + text + "' is not a preposition");
            }
            return new Slot(Place.PREP, preposition);
        }
        return new Slot(Names.of(Place.class, text), null);
    }

    /** Constants by their names in tables. */
    static final class Names {
        private Names() {}

        static <E extends Enum<E>> E of(Class<E> type, String name) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return constant;
                }
            }
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            throw new IllegalArgumentException("unknown '" + name + "'" + Nearest.hint(name, names));
        }
    }
}
