package org.dateline.actor;

/** The possessive ending as tokens: an apostrophe, in English mostly with an s, in Turkish with an ending of its own. */
final class Possessives {
    private Possessives() {}

    /** One past the possessive ending at the token; the token itself where there is none. */
    static int end(ActorText text, int token) {
        boolean apostrophe = (text.isMark(token, '\'') || text.isMark(token, '’')) && !text.tokens.spaceBefore(token);
        if (!apostrophe) {
            return token;
        }
        boolean joined = text.isWord(token + 1) && !text.tokens.spaceBefore(token + 1);
        boolean s = joined && text.tokens.length(token + 1) == 1 && text.tokens.letter(token + 1, 0) == 's';
        return s || joined && text.is(token + 1, WordClass.ENDING) ? token + 2 : token + 1;
    }
}
