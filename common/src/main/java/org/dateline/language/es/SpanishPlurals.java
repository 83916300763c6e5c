package org.dateline.language.es;

/**
 * Plurals of Spanish nouns and adjectives.
 *
 * <ul>
 *   <li>{@code acuerdo}: acuerdos; {@code iraní}: iraníes
 *   <li>{@code canciller}: cancilleres; {@code reunión}: reuniones; {@code francés}: franceses
 *   <li>{@code portavoz}: portavoces; {@code crisis}: the same
 * </ul>
 */
final class SpanishPlurals {
    private static final String VOWELS = "aeoáéó";
    private static final String ACCENTED = "áéíóú";
    private static final String PLAIN = "aeiou";

    private SpanishPlurals() {}

    static String of(String word) {
        char last = word.charAt(word.length() - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return word + "s";
        }
        if (last == 'z') {
            return word.substring(0, word.length() - 1) + "ces";
        }
        boolean accented = word.length() > 1 && ACCENTED.indexOf(word.charAt(word.length() - 2)) >= 0;
        if (last == 's' && !accented) {
            return word;
        }
        return (last == 'n' || last == 's' ? withoutLastAccent(word) : word) + "es";
    }

    /** The accent of the last syllable goes when another syllable follows: "francés", "francesa". */
    static String withoutLastAccent(String word) {
        int at = word.length() - 2;
        int accented = at < 0 ? -1 : ACCENTED.indexOf(word.charAt(at));
        return accented < 0 ? word : word.substring(0, at) + PLAIN.charAt(accented) + word.substring(at + 1);
    }
}
