package org.dateline.event.clause;

import org.dateline.text.Hits;
import org.dateline.text.Tokens;

/** The words that no table knows, in a script without spaces: each of their signs is a token. */
public final class Signs {
    private final Words words;
    private final Tokens tokens;
    private final Hits hits;
    private final int begin;

    Signs(Words words, int begin) {
        this.words = words;
        this.begin = begin;
        tokens = words.tokens();
        hits = words.hits();
    }

    /** True for one sign of such a word. */
    public boolean isUnknown(int token) {
        return tokens.isIdeograph(token)
                && tokens.length(token) == 1
                && hits.from(token) == hits.to(token)
                && !words.isHidden(token);
    }

    /** True for each sign of such a word but its first. */
    public boolean goesOn(int token) {
        return token > begin && isUnknown(token) && isUnknown(token - 1);
    }

    /** How many signs stand before a token beside the first of each unknown word, as far back as so many words. */
    int furtherBefore(int token, int count) {
        int further = 0;
        for (int t = token - 1; t > begin && token - t - further <= count && isUnknown(t); t--) {
            further += isUnknown(t - 1) ? 1 : 0;
        }
        return further;
    }
}
