package org.dateline.text;

import java.text.Normalizer;

/**
 * Folds characters for matching, one to one or to nothing, so that offsets into the original are never lost.
 *
 * <ul>
 *   <li>case: {@code A} and {@code a}
 *   <li>accents of Latin and Greek letters, {@code ё}; but й and ї stay letters of their own
 *   <li>Arabic hamza carriers, alef maqsura, ta marbuta, Persian ya and kaf, Kurdish and Urdu ha
 *   <li>vowel signs, tatweel, soft hyphens, zero-width and direction marks: to nothing
 *   <li>traditional Chinese signs: to the simplified ones
 *   <li>the digits of every script: to ASCII
 * </ul>
 */
public final class Folding {
    private static final char NOTHING = 0;
    private static final String KEPT_WHOLE = "йїўЙЇЎ";
    private static final String SPECIAL = "ةهۀهەهہهھهۃهیيکكگگىيıiøoØođdĐdłlŁlßsæaÆaœoŒoþtðdєєіі";
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded character; 0 where it folds to nothing. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** The folded text, as matching sees it; offsets are lost, so it is for dictionaries and keys only. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = TABLE[text.charAt(i)];
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = folded((char) c);
        }
        fill(table, SPECIAL);
        fill(table, HanVariants.PAIRS);
        return table;
    }

    /** Each character is followed by what it folds to. */
    private static void fill(char[] table, String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private static char folded(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (isNothing(c)) {
            return NOTHING;
        }
        if (KEPT_WHOLE.indexOf(c) >= 0) {
            return Character.toLowerCase(c);
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        char base = decomposed.isEmpty() || !Character.isLetter(decomposed.charAt(0)) ? c : decomposed.charAt(0);
        return Character.toLowerCase(base);
    }

    /** Soft hyphens too: they stand inside words that were broken for a narrow column. */
    private static boolean isNothing(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || c == '\u0640';
    }
}
