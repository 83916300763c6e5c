package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** "Russia, an ally of Syria, vetoed": words that tell more of the name before them, with the names among them. */
final class Appositions {
    private static final int LONGEST = 10;
    private static final long ENDS = WordClass.HAVE.bit()
            | WordClass.HAD.bit()
            | WordClass.BE.bit()
            | WordClass.AND.bit()
            | WordClass.WILL.bit()
            | WordClass.MODAL.bit();

    private final Words words;
    private final int end;

    /** Sees the words up to a token. */
    Appositions(Words words, int end) {
        this.words = words;
        this.end = end;
    }

    /** One past the apposition that begins behind the comma at that token, its last comma included; -1 if there is none. */
    int endBehindComma(int comma) {
        boolean opens = comma + 1 < end && words.isComma(comma) && isArticle(comma + 1);
        if (!opens) {
            return -1;
        }
        int last = lastOf(comma + 1);
        return last < end && words.isComma(last) ? last + 1 : -1;
    }

    /** One past the apposition that begins right behind a name without a comma: "Russia an ally of Syria has"; -1 if none. */
    int endBehindName(int token) {
        if (token >= end || !isIndefinite(token)) {
            return -1;
        }
        int last = lastOf(token);
        boolean whole = last < end && last - token > 1 && !words.isComma(last) && stops(last);
        return whole ? last : -1;
    }

    /** The first comma, verb, auxiliary or "and" behind an article. */
    private int lastOf(int article) {
        int t = article + 1;
        while (t < Math.min(end, article + LONGEST) && !stops(t)) {
            t++;
        }
        return t;
    }

    private boolean stops(int token) {
        return words.isComma(token) || words.finiteAt(token) != Hits.NONE || (words.classesAt(token) & ENDS) != 0;
    }

    private boolean isArticle(int token) {
        return isIndefinite(token) || words.isWritten(token, "the");
    }

    boolean isIndefinite(int token) {
        return words.isWritten(token, "a") || words.isWritten(token, "an");
    }
}
