package org.dateline.actor;

/** Short words that lost their vowel before the next one: "l'Égypte", "d'Oman". The apostrophe is a token of its own. */
final class Elisions {
    private Elisions() {}

    /** The token behind a word, past the apostrophe that ties it to the next. */
    static int behind(ActorText text, int token) {
        return isTied(text, token + 1) ? token + 2 : token + 1;
    }

    /** Where a mention begins whose article lost its vowel: at the article, or at the apostrophe of another word. */
    static int begin(ActorText text, int token) {
        if (!isTied(text, token - 1)) {
            return token;
        }
        return text.is(token - 2, WordClass.ARTICLE) ? token - 2 : token - 1;
    }

    private static boolean isTied(ActorText text, int mark) {
        boolean apostrophe = text.isMark(mark, '\'') || text.isMark(mark, '’');
        return apostrophe
                && text.isWord(mark - 1)
                && !text.tokens.spaceBefore(mark)
                && text.isWord(mark + 1)
                && !text.tokens.spaceBefore(mark + 1);
    }
}
