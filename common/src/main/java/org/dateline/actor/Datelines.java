package org.dateline.actor;

import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** Where a text says from which city it was sent: "MOSCOW, Nov 2 (TASS) -", "دمشق - سانا". */
final class Datelines {
    private static final int SENTENCES = 3;
    private static final int LONGEST = 16;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int NEXT_DASH = 5;
    private static final int LONGEST_BEFORE_COLON = 6;
    private static final int LONGEST_OUTLET = 10;

    private Datelines() {}

    /** One past the last token of the dateline with which each of the first sentences begins; its begin if it has none. */
    static int[] ends(ActorText text) {
        int[] ends = new int[Math.min(SENTENCES, text.sentences.count())];
        for (int s = 0; s < ends.length; s++) {
            ends[s] = end(text, s);
        }
        return ends;
    }

    private static int end(ActorText text, int sentence) {
        int begin = text.sentences.begin(sentence);
        return Math.max(fromCity(text, sentence, begin), behindOutlet(text, sentence, begin));
    }

    /** "سبق - الرياض:": the outlet or the reporter first, then the city. */
    private static int behindOutlet(ActorText text, int sentence, int begin) {
        int sentenceEnd = text.sentences.end(sentence);
        int limit = Math.min(sentenceEnd, begin + LONGEST_OUTLET);
        for (int t = begin + 1; t < limit; t++) {
            if (!text.isDash(t - 1) || !isCity(text, t) || isAllCapitals(text, t)) {
                continue;
            }
            int next = t + 1;
            if (next >= sentenceEnd || text.isMark(next, ':') || isSpacedDash(text, next)) {
                return next;
            }
        }
        return begin;
    }

    private static int fromCity(ActorText text, int sentence, int begin) {
        int first = begin;
        while (first < text.size() && text.tokens.type(first) == TokenType.MARK && first < begin + 2) {
            first++;
        }
        if (first >= text.size() || !isCity(text, first)) {
            return begin;
        }
        int limit = Math.min(text.sentences.end(sentence), first + LONGEST);
        int small = 0;
        for (int t = first + 1; t < limit && small <= MOST_SMALL_WORDS; t++) {
            if (isSpacedDash(text, t)) {
                return withNextDash(text, t + 1);
            }
            if (text.isMark(t, ':') && t - first <= LONGEST_BEFORE_COLON) {
                return sentence > 0 || isAllCapitals(text, first) ? t + 1 : begin;
            }
            small += isPlainWord(text, t) ? 1 : 0;
        }
        return begin;
    }

    private static boolean isCity(ActorText text, int token) {
        int hit = text.longest(token, LexemeKind.ACTOR, ActorName.class);
        if (hit != Hits.NONE && text.lexeme(hit, ActorName.class).aliasKind() == AliasKind.CAPITAL) {
            return true;
        }
        return isAllCapitals(text, token) && text.hits.from(token) == text.hits.to(token);
    }

    /** "BEIRUT Air strikes": a city in capitals in a sentence of small letters. */
    static boolean isCityInCapitals(ActorText text, NamedActor seat) {
        int sentence = text.sentences.of(seat.begin());
        int next = seat.end();
        boolean shouts = next < text.size() && isAllCapitals(text, next)
                || seat.begin() > 0 && isAllCapitals(text, seat.begin() - 1);
        return sentence < SENTENCES
                && isAllCapitals(text, seat.begin())
                && !shouts
                && seat.name().aliasKind() == AliasKind.CAPITAL;
    }

    private static boolean isAllCapitals(ActorText text, int token) {
        return text.isWord(token) && text.tokens.letterCase(token) == LetterCase.ALL_CAPITALS;
    }

    private static boolean isSpacedDash(ActorText text, int token) {
        if (!text.isDash(token)) {
            return false;
        }
        return !text.language.hasCapitals() || text.tokens.spaceBefore(token) || text.isMark(token, '—');
    }

    private static int withNextDash(ActorText text, int end) {
        for (int t = end; t < Math.min(text.size(), end + NEXT_DASH); t++) {
            if (isSpacedDash(text, t) || text.isMark(t, ':')) {
                return t + 1;
            }
        }
        return end;
    }

    /** A word that would not stand in a dateline of its language too often. */
    private static boolean isPlainWord(ActorText text, int token) {
        if (!text.isWord(token) || text.isMark(token - 1, '(')) {
            return false;
        }
        return !text.isCapitalised(token) && !text.hits.has(token, LexemeKind.TIME);
    }
}
