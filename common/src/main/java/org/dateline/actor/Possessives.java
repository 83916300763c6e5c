package org.dateline.actor;

/** The English possessive ending as tokens: an apostrophe, mostly with an s. */
final class Possessives {
    private Possessives() {}

    /** One past the possessive ending at the token; the token itself where there is none. */
    static int end(ActorText text, int token) {
        boolean apostrophe = (text.isMark(token, '\'') || text.isMark(token, '’')) && !text.tokens.spaceBefore(token);
        if (!apostrophe) {
            return token;
        }
        boolean s = text.isWord(token + 1)
                && !text.tokens.spaceBefore(token + 1)
                && text.tokens.length(token + 1) == 1
                && text.tokens.letter(token + 1, 0) == 's';
        return s ? token + 2 : token + 1;
    }
}
