package org.dateline.timex.grammar;

import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** A filter of elements, a bit for each class, word and mark: mostly one look at a token tells that none of them is there. */
final class ElementFilter {
    private static final long ANY = -1;

    private long classes;
    private long words;
    private long marks;

    void add(Element element) {
        switch (element.kind()) {
            case CLASS -> classes |= bit(element.id());
            case WORD -> words |= bit(element.hash());
            case ENDING -> words = ANY;
            case MARK -> marks |= bit(element.id());
        }
    }

    static long bit(long number) {
        return 1L << (number ^ number >>> 32);
    }

    boolean mayHaveClass(long bits) {
        return (classes & bits) != 0;
    }

    boolean mayHaveMark(char mark) {
        return (marks & bit(mark)) != 0;
    }

    /** True where the token may be one of the words or marks. */
    boolean mayHave(Tokens tokens, int token) {
        return (words & bit(tokens.hash(token))) != 0
                || marks != 0
                        && tokens.type(token) == TokenType.MARK
                        && mayHaveMark(Marks.plain(tokens.firstChar(token)));
    }
}
