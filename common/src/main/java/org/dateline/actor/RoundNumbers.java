package org.dateline.actor;

import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Reads the numbers of rounds of talks. */
final class RoundNumbers {
    private static final int MOST_ROUNDS = 60;
    /** Of figures that only stand behind a place. */
    private static final int MOST_BARE_ROUNDS = 30;

    private RoundNumbers() {}

    /** A number and one past its last token; a value of 0 where there is none. */
    record Number(int value, int end, boolean isMarked) {
        static final Number NONE = new Number(0, 0, false);

        boolean isNone() {
            return value == 0;
        }
    }

    /** Behind a place: "7", "-7", "VII", "«2»"; marked where a hyphen or a Roman numeral makes it plain. */
    static Number behind(ActorText text, int token) {
        boolean hyphen = text.isHyphen(token);
        int at = hyphen ? token + 1 : token;
        if (at >= text.size() || !text.sameSentence(token - 1, at) || hyphen && text.tokens.spaceBefore(at)) {
            return Number.NONE;
        }
        int number = text.tokens.number(at);
        if (number > 0) {
            return number <= (hyphen ? MOST_ROUNDS : MOST_BARE_ROUNDS) && !isOtherFigure(text, at)
                    ? new Number(number, at + 1, hyphen)
                    : Number.NONE;
        }
        int roman = text.isCapitalised(at) ? RomanNumerals.value(text.tokens.text(at, at + 1)) : 0;
        boolean isPronoun = roman == 1 && !hyphen;
        return roman == 0 || isPronoun ? Number.NONE : new Number(roman, at + 1, true);
    }

    /** A day, a score, an amount: "5 July", "2-1", "3.5", "4 %". */
    private static boolean isOtherFigure(ActorText text, int at) {
        int next = at + 1;
        if (next >= text.size()) {
            return false;
        }
        if (text.hits.has(next, LexemeKind.TIME) && text.isWord(next)) {
            return true;
        }
        boolean mark = text.isDash(next)
                || text.isMark(next, '.')
                || text.isMark(next, ',')
                || text.isMark(next, ':')
                || text.isMark(next, '/');
        return text.isMark(next, '%') || mark && next + 1 < text.size() && text.tokens.number(next + 1) >= 0;
    }

    /** An ordinal at the token: "seventh", "7th", "السابعة". */
    static Number ordinal(ActorText text, int token) {
        if (token < 0 || token >= text.size()) {
            return Number.NONE;
        }
        int hit = text.longest(token, LexemeKind.OFFICE, OrdinalWord.class);
        if (hit != Hits.NONE) {
            return new Number(text.lexeme(hit, OrdinalWord.class).value(), text.hits.end(hit), true);
        }
        int number = text.tokens.number(token);
        boolean suffix = number > 0
                && number <= MOST_ROUNDS
                && text.isWord(token + 1)
                && !text.tokens.spaceBefore(token + 1)
                && text.tokens.length(token + 1) == 2;
        return suffix ? new Number(number, token + 2, true) : Number.NONE;
    }

    /** The ordinal that ends right before the token, and where it begins. */
    static Number ordinalBefore(ActorText text, int token) {
        for (int begin = token - 1; begin >= Math.max(0, token - 3); begin--) {
            Number ordinal = ordinal(text, begin);
            boolean isFirstEver = ordinal.value() == 1 && text.language.putsStateLast();
            if (!ordinal.isNone() && ordinal.end() == token && !isFirstEver) {
                Number longer = ordinalEndingAt(text, begin - 1, token);
                return longer.isNone() ? new Number(ordinal.value(), begin, true) : longer;
            }
        }
        return Number.NONE;
    }

    private static Number ordinalEndingAt(ActorText text, int begin, int end) {
        Number ordinal = ordinal(text, begin);
        return !ordinal.isNone() && ordinal.end() == end ? new Number(ordinal.value(), begin, true) : Number.NONE;
    }
}
