package org.dateline.text;

/** What each character is to the tokeniser: one look into a table. */
final class CharKinds {
    static final byte SPACE = 0;
    static final byte IGNORED = 1;
    static final byte LETTER = 2;
    static final byte PREFIXING_LETTER = 3;
    static final byte IDEOGRAPH = 4;
    static final byte DIGIT = 5;
    static final byte MARK = 6;
    /** Belongs to the letter before it: vowel signs, tatweel. */
    static final byte COMBINING = 7;

    /** A letter to Unicode, but written for the others: пʼять, п'ять. */
    private static final char APOSTROPHE = 'ʼ';

    private static final byte[] TABLE = table();

    private CharKinds() {}

    static byte of(char c) {
        return TABLE[c];
    }

    static boolean isRun(byte kind) {
        return kind == LETTER || kind == PREFIXING_LETTER || kind == DIGIT;
    }

    static TokenType tokenType(byte kind) {
        return switch (kind) {
            case DIGIT -> TokenType.NUMBER;
            case MARK -> TokenType.MARK;
            default -> TokenType.WORD;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = kind((char) c);
        }
        return table;
    }

    private static byte kind(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Folding.fold(c) == 0) {
            return Character.getType(c) == Character.FORMAT ? IGNORED : COMBINING;
        }
        if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        if (c == APOSTROPHE) {
            return MARK;
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return isPrefixing(c) ? PREFIXING_LETTER : LETTER;
        }
        return Character.isISOControl(c) ? SPACE : MARK;
    }

    private static boolean isPrefixing(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HEBREW;
    }
}
