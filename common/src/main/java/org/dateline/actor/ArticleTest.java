package org.dateline.actor;

import org.dateline.text.Proclitics;

/** Whether a word carries the article as a proclitic. */
final class ArticleTest {
    private ArticleTest() {}

    /** True where the word at that token may have the article; false for tokens outside the text. */
    static boolean standsOn(ActorText text, int token) {
        if (!text.isWord(token) || !text.tokens.mayHaveProclitics(token)) {
            return false;
        }
        int[] ways = new int[Proclitics.MAX_WAYS];
        int count = text.language.proclitics().ways(text.tokens, token, ways);
        for (int i = 0; i < count; i++) {
            if ((Proclitics.mask(ways[i]) & Proclitics.THE) != 0) {
                return true;
            }
        }
        return false;
    }
}
