package org.dateline.timex.grammar;

import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * Keeps expressions from cutting words of scripts without spaces: 上周日本 is "last week Japan", not "last Sunday". The
 * tables list the words that are easily cut, class {@code word}.
 */
final class WordBorders {
    private static final int LONGEST_WORD = 8;
    private static final int LONGEST_DAY = 3;
    private static final int TEN = 10;
    private static final int ANY = -1;

    private final Tokens tokens;
    private final Hits hits;

    WordBorders(Document document) {
        tokens = document.tokens();
        hits = document.hits();
    }

    /** True where an expression would lie inside a word, begin or end within one, or end within a number in signs. */
    boolean areCut(int begin, int end) {
        if (!tokens.isIdeograph(begin) && !tokens.isIdeograph(end - 1)) {
            return false;
        }
        for (int t = Math.max(0, begin - LONGEST_WORD + 1); t < end; t++) {
            if (hits.has(t, LexemeKind.TIME) && isCutBy(t, begin, end)) {
                return true;
            }
        }
        return end < tokens.size() && isSign(end - 1, 1) && isSign(end, TEN);
    }

    private boolean isCutBy(int word, int begin, int end) {
        for (int h = hits.from(word); h < hits.to(word); h++) {
            if (isWord(h)
                    && cuts(h, begin, end)
                    && !isPassedOver(h, begin)
                    && !goesOnInAnother(h)
                    && !isWithinNumber(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean cuts(int hit, int begin, int end) {
        int wordBegin = hits.begin(hit);
        int wordEnd = hits.end(hit);
        boolean apart = wordEnd <= begin;
        boolean isSmallPart = begin <= wordBegin && wordEnd <= end && wordEnd - wordBegin < end - begin;
        return !apart && !isSmallPart;
    }

    /**
     * In 24日本报 and 翌日俄 the first sign belongs to the day: words that have a value in the table cut only weekdays, and
     * what would begin within them.
     */
    private boolean isPassedOver(int hit, int begin) {
        int word = hits.begin(hit);
        return hits.lexeme(hit) instanceof TimeLexeme lexeme
                && lexeme.value() != 0
                && !endsDay(word, Symbols.WEEKDAY)
                && (begin <= word || isBehindNumber(word) || endsDay(word, ANY));
    }

    private boolean isBehindNumber(int word) {
        return word > 0 && (tokens.type(word - 1) == TokenType.NUMBER || isSign(word - 1, 1));
    }

    /** True where a word of the class ends with that sign. */
    private boolean endsDay(int token, int symbol) {
        for (int t = Math.max(0, token - LONGEST_DAY + 1); t < token; t++) {
            for (int h = hits.from(t); hits.has(t, LexemeKind.TIME) && h < hits.to(t); h++) {
                if (hits.end(h) == token + 1
                        && hits.lexeme(h) instanceof TimeLexeme lexeme
                        && (symbol == ANY || lexeme.symbol() == symbol)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In 十五家 the number is fifteen. */
    private boolean isWithinNumber(int word) {
        return word > 0 && isSign(word, 1) && isSign(word - 1, TEN);
    }

    /** In 周三国务院 the word 三国 is none, for 国务院 begins within it. */
    private boolean goesOnInAnother(int hit) {
        for (int t = hits.begin(hit) + 1; t < hits.end(hit); t++) {
            for (int h = hits.from(t); hits.has(t, LexemeKind.TIME) && h < hits.to(t); h++) {
                if (isWord(h) && hits.end(h) > hits.end(hit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWord(int hit) {
        return hits.lexeme(hit) instanceof TimeLexeme lexeme && lexeme.symbol() == Symbols.WORD;
    }

    private boolean isSign(int token, int least) {
        for (int h = hits.from(token); hits.has(token, LexemeKind.TIME) && h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TimeLexeme lexeme
                    && lexeme.symbol() == Symbols.NUMERAL_SIGN
                    && lexeme.value() >= least) {
                return true;
            }
        }
        return false;
    }
}
