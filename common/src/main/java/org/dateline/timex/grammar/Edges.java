package org.dateline.timex.grammar;

import org.dateline.text.Document;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Looks at what stands just around a match: it must not cut a number in two, nor run over an empty line. */
final class Edges {
    private static final String WITHIN_NUMBERS = ".,:/٫٬";
    private static final String BEFORE_AMOUNTS = "$€£¥￥＄#№";
    private static final String AFTER_AMOUNTS = "%％٪‰°℃";

    private static final int YEAR_DIGITS = 4;
    private static final int GROUP_DIGITS = 3;

    private final Tokens tokens;
    private final Document document;

    Edges(Document document) {
        this.document = document;
        tokens = document.tokens();
    }

    /** True where the number at either end goes on outside, or is an amount. */
    boolean cutsNumber(int begin, int end) {
        return isNumber(begin) && startsInside(begin) || isNumber(end - 1) && goesOn(end) || isUnitSign(end);
    }

    /** The letter of a measure, as in 20 m2. */
    private boolean isUnitSign(int end) {
        return end < tokens.size()
                && tokens.type(end - 1) == TokenType.WORD
                && tokens.length(end - 1) == 1
                && !tokens.isIdeograph(end - 1)
                && isNumber(end)
                && !tokens.spaceBefore(end);
    }

    private boolean isNumber(int token) {
        return tokens.type(token) == TokenType.NUMBER;
    }

    private boolean startsInside(int begin) {
        if (begin == 0) {
            return false;
        }
        if (tokens.spaceBefore(begin)) {
            return isLaterGroup(begin);
        }
        if (isOneOf(begin - 1, BEFORE_AMOUNTS)) {
            return true;
        }
        if (begin < 2 || tokens.spaceBefore(begin - 1)) {
            return false;
        }
        boolean afterName = tokens.isMark(begin - 1, '-')
                && tokens.type(begin - 2) == TokenType.WORD
                && tokens.length(begin) < YEAR_DIGITS;
        return afterName || isOneOf(begin - 1, WITHIN_NUMBERS) && isNumber(begin - 2);
    }

    /** The second part of 12 000, as French and Spanish write it. */
    private boolean isLaterGroup(int token) {
        return isNumber(token - 1)
                && tokens.length(token) == GROUP_DIGITS
                && tokens.length(token - 1) <= GROUP_DIGITS
                && tokens.begin(token) == tokens.end(token - 1) + 1;
    }

    private boolean goesOn(int end) {
        if (end >= tokens.size() || tokens.spaceBefore(end)) {
            return false;
        }
        return isOneOf(end, AFTER_AMOUNTS)
                || end + 1 < tokens.size()
                        && isOneOf(end, WITHIN_NUMBERS)
                        && !tokens.spaceBefore(end + 1)
                        && isNumber(end + 1);
    }

    private boolean isOneOf(int token, String marks) {
        return tokens.type(token) == TokenType.MARK && marks.indexOf(tokens.firstChar(token)) >= 0;
    }

    /** The point of 7.6 is no full stop. */
    boolean isWithinNumber(int mark) {
        return tokens.isMark(mark, '.')
                && mark + 1 < tokens.size()
                && !tokens.spaceBefore(mark + 1)
                && isNumber(mark + 1);
    }

    /** True where the text or a sentence ends right before the token. */
    boolean endsSentence(int position) {
        return position >= tokens.size()
                || document.sentences().begin(document.sentences().of(position)) == position;
    }

    /** True where an empty line, or a line break between sentences, stands inside. */
    boolean crossesLines(int begin, int end) {
        for (int t = begin + 1; t < end; t++) {
            int breaks = tokens.spaceBefore(t) ? breaksBefore(t) : 0;
            if (breaks > 1
                    || breaks == 1
                            && document.sentences().of(t)
                                    != document.sentences().of(t - 1)) {
                return true;
            }
        }
        return false;
    }

    private int breaksBefore(int token) {
        int breaks = 0;
        for (int i = tokens.end(token - 1); i < tokens.begin(token); i++) {
            if (document.text().charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }
}
