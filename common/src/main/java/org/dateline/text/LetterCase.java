package org.dateline.text;

/** How a word is written in capitals. */
public enum LetterCase {
    /** No capital at its start, or a script without capitals. */
    SMALL,
    /** A capital at its start only. */
    CAPITAL,
    /** Capitals throughout, two letters at least. */
    ALL_CAPITALS;

    static final LetterCase[] ALL = values();

    /** The case of the word between two offsets. */
    static LetterCase of(char[] text, int from, int to) {
        if (!Character.isUpperCase(text[from])) {
            return SMALL;
        }
        for (int i = from + 1; i < to; i++) {
            if (Character.isLowerCase(text[i])) {
                return CAPITAL;
            }
        }
        return to - from > 1 ? ALL_CAPITALS : CAPITAL;
    }

    /** True where a word so written in a dictionary may stand for one so written in a text. */
    boolean allows(LetterCase inText) {
        return inText.ordinal() >= ordinal();
    }
}
