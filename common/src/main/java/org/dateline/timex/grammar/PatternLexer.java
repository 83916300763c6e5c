package org.dateline.timex.grammar;

import java.util.ArrayList;
import java.util.List;

/** Cuts a pattern into its pieces. Each ideograph is a word of its own, as in texts. */
final class PatternLexer {
    private final String pattern;
    private int at;

    PatternLexer(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A piece of a pattern.
     *
     * @param text a word, {@code *ending}, a mark, {@code {class}}, {@code $macro} or one of {@code [ ] ( ) | < > ^}
     * @param quoted true for a mark in quotes, which is never syntax
     * @param glued true where no space stands before it
     */
    record Piece(String text, boolean quoted, boolean glued) {
        boolean is(char syntax) {
            return !quoted && text.length() == 1 && text.charAt(0) == syntax;
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean glued = false;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (Character.isWhitespace(c)) {
                glued = false;
                at++;
            } else {
                Piece piece = piece(c, glued);
                pieces.add(piece);
                glued = piece.is('(') || piece.is('[') ? glued : !piece.is('|');
            }
        }
        return pieces;
    }

    private Piece piece(char c, boolean glued) {
        if (c == '{') {
            return new Piece(until('}'), false, glued);
        }
        if (c == '\'') {
            String quoted = until('\'');
            if (quoted.length() != 3) {
                throw new PatternException("one mark belongs between quotes, not " + quoted);
            }
            return new Piece(quoted.substring(1, 2), true, glued);
        }
        int from = at++;
        if (c == '$' || c == '*' || isWordStart(c)) {
            while (at < pattern.length() && isWordPart(pattern.charAt(at), c == '$')) {
                at++;
            }
        }
        return new Piece(pattern.substring(from, at), false, glued);
    }

    private static boolean isWordStart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isWordPart(char c, boolean inMacroName) {
        return isWordStart(c) || Character.getType(c) == Character.NON_SPACING_MARK || inMacroName && c == '-';
    }

    private String until(char closing) {
        int end = pattern.indexOf(closing, at + 1);
        if (end < 0) {
            throw new PatternException("no " + closing + " after " + pattern.substring(at));
        }
        String piece = pattern.substring(at, end + 1);
        at = end + 1;
        return piece;
    }
}
