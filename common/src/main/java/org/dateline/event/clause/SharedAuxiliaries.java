package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.Tokens;

/** Tells the French participle that shares its "have" with the one before: {@code a dénoncé l'accord et rappelé}. */
public final class SharedAuxiliaries {
    private static final int REACH = 3;

    private SharedAuxiliaries() {}

    /** True for a participle behind "and", where the last verb before that is a perfect whose subject does it. */
    public static boolean before(Words words, int and, int participle, int begin) {
        if (!isBareParticiple(words, participle)) {
            return false;
        }
        for (int t = and - 1; t >= begin; t--) {
            if (words.verbAt(t) != Hits.NONE && !words.is(t, WordClass.HAVE)) {
                return isPerfect(words, t, begin);
            }
        }
        return false;
    }

    private static boolean isPerfect(Words words, int verb, int begin) {
        for (int t = verb - 1; t >= Math.max(begin, verb - REACH); t--) {
            if (words.is(t, WordClass.BE)) {
                return false;
            }
            if (words.is(t, WordClass.HAVE)) {
                return isBareParticiple(words, verb);
            }
        }
        return false;
    }

    /** Without an ending for gender or number, which it has where something is told of what stands before. */
    private static boolean isBareParticiple(Words words, int token) {
        int verb = words.verbAt(token);
        if (verb == Hits.NONE || !Verbs.form(words.hits().lexeme(verb)).mayBeParticiple()) {
            return false;
        }
        Tokens tokens = words.tokens();
        char last = tokens.lastChar(token);
        boolean pris = last == 's' && tokens.letter(token, tokens.length(token) - 2) == 'i';
        return last != 'e' && last != 's' || pris;
    }
}
