package org.dateline.gold;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One time expression, as a reader would annotate it.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param value null where it is not scored
 * @param mod null if there is none
 * @param alt further right values
 * @param construct what kind of expression it is, by the list in {@code data/gold/README.md}; null where it is not said
 */
record GoldTimex(
        int start, int end, String text, String type, String value, String mod, List<String> alt, String construct) {

    GoldTimex {
        alt = alt == null ? List.of() : List.copyOf(alt);
    }

    boolean isScored() {
        return value != null;
    }

    /** True if that value is the one of this expression or as good; case does not matter. */
    boolean accepts(String otherValue) {
        return otherValue != null
                && Stream.concat(Stream.of(value), alt.stream())
                        .anyMatch(right -> right.toUpperCase(Locale.ROOT).equals(otherValue.toUpperCase(Locale.ROOT)));
    }
}
