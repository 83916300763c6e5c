package org.dateline.text;

/**
 * Splits a text into sentences by rules.
 *
 * <ul>
 *   <li>an empty line, and the end of the title, always end one
 *   <li>a full stop does not after an abbreviation or an initial, inside a number or a name, or before a small letter
 *   <li>a single line break does where the line ended with a closing mark or was short, as headings are
 *   <li>the full-width semicolon of Chinese ends one as its full stop does
 *   <li>closing quotes and brackets stay with the sentence before them
 * </ul>
 */
final class SentenceSplitter {
    private static final String FINAL = ".!?؟。！？；…।۔";
    /** Those that need no space behind them. */
    private static final String FINAL_ANYWHERE = "。！？；؟۔";

    private static final String CLOSING = "\"'”’»)]›」』）》〉】〕";
    private static final int HEADING_LENGTH = 50;

    private final Tokens tokens;
    private final Hits hits;
    private final CharSequence text;

    SentenceSplitter(CharSequence text, Tokens tokens, Hits hits) {
        this.text = text;
        this.tokens = tokens;
        this.hits = hits;
    }

    void split(int bodyBegin, Sentences sentences) {
        sentences.clear(tokens.size());
        if (tokens.size() == 0) {
            return;
        }
        sentences.start(0);
        int lineBegin = 0;
        for (int t = 1; t < tokens.size(); t++) {
            int breaks = tokens.spaceBefore(t) ? lineBreaksBefore(t) : 0;
            boolean bodyStarts = tokens.begin(t) >= bodyBegin && tokens.begin(t - 1) < bodyBegin;
            if (bodyStarts || breaks > 1 || breaks == 1 && endsLine(t, lineBegin) || endsSentence(t)) {
                sentences.start(t);
            }
            if (breaks > 0) {
                lineBegin = tokens.begin(t);
            }
        }
    }

    private int lineBreaksBefore(int token) {
        int breaks = 0;
        for (int i = tokens.end(token - 1); i < tokens.begin(token); i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    private boolean endsLine(int next, int lineBegin) {
        if (isFinal(lastBeforeClosing(next - 1))) {
            return true;
        }
        boolean wasShort = tokens.end(next - 1) - lineBegin < HEADING_LENGTH;
        return wasShort && !startsSmall(next);
    }

    private boolean endsSentence(int next) {
        boolean isBehindMark = tokens.type(next - 1) == TokenType.MARK;
        if (!isBehindMark || isClosing(next) && !tokens.spaceBefore(next)) {
            return false;
        }
        int last = lastBeforeClosing(next - 1);
        if (!isFinal(last)) {
            return false;
        }
        char mark = tokens.firstChar(last);
        boolean isChinese = (mark == '!' || mark == '?') && last > 0 && tokens.isIdeograph(last - 1);
        if (isChinese || FINAL_ANYWHERE.indexOf(mark) >= 0) {
            return true;
        }
        if (!tokens.spaceBefore(next)) {
            return mark == '.' && isLongUncasedWord(next) && last > 0 && isLongUncasedWord(last - 1);
        }
        if (startsSmall(next) || isFinal(next)) {
            return false;
        }
        return mark != '.' || !isAbbreviated(last);
    }

    /** Arabic writers often leave out the space after a full stop. */
    private boolean isLongUncasedWord(int token) {
        return tokens.mayHaveProclitics(token) && tokens.length(token) > 1;
    }

    private boolean isAbbreviated(int fullStop) {
        int word = fullStop - 1;
        if (word >= 0 && tokens.type(word) == TokenType.NUMBER && isInsideName(word, fullStop)) {
            return true;
        }
        if (word < 0 || tokens.spaceBefore(fullStop) || tokens.type(word) != TokenType.WORD) {
            return false;
        }
        if (tokens.length(word) == 1
                && (tokens.letterCase(word) != LetterCase.SMALL || tokens.mayHaveProclitics(word))) {
            return true;
        }
        return hits.has(word, LexemeKind.ABBREVIATION);
    }

    /** Turkish "6. Muhammed": the number of a ruler. */
    private boolean isInsideName(int number, int fullStop) {
        for (int h = hits.from(number); h < hits.to(number); h++) {
            if (hits.kind(h) == LexemeKind.ACTOR && hits.end(h) > fullStop + 1) {
                return true;
            }
        }
        return false;
    }

    private int lastBeforeClosing(int token) {
        int t = token;
        while (t > 0 && isClosing(t) && !tokens.spaceBefore(t)) {
            t--;
        }
        return t;
    }

    private boolean isFinal(int token) {
        return tokens.type(token) == TokenType.MARK && FINAL.indexOf(tokens.firstChar(token)) >= 0;
    }

    private boolean isClosing(int token) {
        return tokens.type(token) == TokenType.MARK && CLOSING.indexOf(tokens.firstChar(token)) >= 0;
    }

    private boolean startsSmall(int token) {
        return tokens.type(token) == TokenType.WORD && Character.isLowerCase(tokens.firstChar(token));
    }
}
