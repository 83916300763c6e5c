package org.dateline.timex.grammar;

import org.dateline.text.Proclitics;

/**
 * One place of a pattern: a class, a word or a mark.
 *
 * @param id the number of the class, the mark's character, or how many letters the ending has
 * @param hash of the folded word or ending
 * @param glued true where no space may stand before it
 * @param article what must hold of the article before it
 * @param proclitics those that must stand before it; where it is the first of a pattern and this is 0 any may
 */
record Element(Kind kind, int id, long hash, boolean glued, Article article, int proclitics) {

    enum Kind {
        CLASS,
        WORD,
        /** The last letters of a word. */
        ENDING,
        MARK
    }

    enum Article {
        ANY,
        WITH,
        WITHOUT
    }

    /** True where a word with these proclitics may stand in this place. */
    boolean allows(int mask, boolean isHead) {
        boolean hasArticle = (mask & Proclitics.THE) != 0;
        if (article == Article.WITH && !hasArticle || article == Article.WITHOUT && hasArticle) {
            return false;
        }
        int others = mask & ~Proclitics.THE;
        return isHead && proclitics == 0 ? (others & Proclitics.WILL) == 0 : others == proclitics;
    }
}
