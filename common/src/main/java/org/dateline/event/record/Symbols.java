package org.dateline.event.record;

import org.dateline.event.clause.SentenceView;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Reads symbols of documents of the United Nations: {@code S/2017/884}, {@code A/RES/68/262}, {@code A/72/L.22}. */
final class Symbols {
    private static final String BODIES = "SAE";
    private final SentenceView view;
    private final Tokens tokens;

    Symbols(SentenceView view) {
        this.view = view;
        tokens = view.words().tokens();
    }

    /** One past the last token of a symbol that begins at that token; -1 if none does. */
    int endOf(int token) {
        boolean body = tokens.length(token) == 1 && BODIES.indexOf(tokens.firstChar(token)) >= 0;
        if (!body || !isSlash(token + 1)) {
            return -1;
        }
        int numbers = 0;
        int end = token + 1;
        while (end + 1 < view.end() && isJoint(end) && isPart(end + 1)) {
            numbers += tokens.number(end + 1) > 0 ? 1 : 0;
            end += 2;
        }
        return numbers > 0 && end > token + 3 ? end : -1;
    }

    private boolean isSlash(int token) {
        return token < view.end() && tokens.isMark(token, '/') && !tokens.spaceBefore(token);
    }

    /** A slash, or the point of {@code L.22}. */
    private boolean isJoint(int token) {
        boolean point = tokens.isMark(token, '.') && !tokens.spaceBefore(token) && tokens.number(token + 1) > 0;
        return isSlash(token) || point && tokens.length(token - 1) == 1;
    }

    private boolean isPart(int token) {
        boolean word = tokens.type(token) == TokenType.WORD || tokens.type(token) == TokenType.NUMBER;
        return word && !tokens.spaceBefore(token);
    }

    /** True where the symbol's part of that index is that word: 1 for RES in {@code A/RES/68/262}. */
    boolean hasPart(int symbol, int end, int part, String word) {
        int token = symbol + 2 * part;
        return token < end && view.words().isWritten(token, word);
    }

    /** The symbol in Latin letters and digits, whatever digits the text has. */
    String text(int symbol, int end) {
        StringBuilder text = new StringBuilder();
        for (int t = symbol; t < end; t++) {
            int number = tokens.number(t);
            text.append(number >= 0 ? Integer.toString(number) : tokens.text(t, t + 1));
        }
        return text.toString();
    }
}
