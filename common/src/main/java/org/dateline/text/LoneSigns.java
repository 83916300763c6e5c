package org.dateline.text;

/**
 * Single signs that stand for names: {@code 美} is the United States beside another of them ({@code 中美}), before an
 * office ({@code 俄外长}), behind a short word ({@code 访华}), or as the first word of a headline; elsewhere it is some other
 * word.
 */
final class LoneSigns {
    private final Tokens tokens;
    private final Hits hits;
    private final int[] begins;
    private final int count;

    /** The words of a text begin at the first {@code count} tokens of {@code begins}. */
    LoneSigns(Tokens tokens, Hits hits, int[] begins, int count) {
        this.tokens = tokens;
        this.hits = hits;
        this.begins = begins;
        this.count = count;
    }

    /** Takes out the names of single signs that stand for none. */
    void drop() {
        for (int w = 0; w < count; w++) {
            if (isSignOfName(w) && !standsForName(w)) {
                hits.drop(begins[w], begins[w] + 1, LexemeKind.ACTOR);
            }
        }
    }

    private boolean isSignOfName(int word) {
        return isSign(word) && hasWhole(word, LexemeKind.ACTOR);
    }

    private boolean isSign(int word) {
        return word >= 0 && word < count && begins[word + 1] == begins[word] + 1 && tokens.isIdeograph(begins[word]);
    }

    private boolean standsForName(int word) {
        int next = word + 1;
        if (isSignOfName(word - 1) || isSignOfName(next) || next < count && hasWhole(next, LexemeKind.OFFICE)) {
            return true;
        }
        boolean shortWord =
                isSign(word - 1) && (hasWhole(word - 1, LexemeKind.CONTEXT) || hasWhole(word - 1, LexemeKind.TRIGGER));
        boolean first = word == 0 || tokens.type(begins[word - 1]) == TokenType.MARK;
        return shortWord || first && next < count && hasWhole(next, LexemeKind.TRIGGER);
    }

    private boolean hasWhole(int word, LexemeKind kind) {
        int token = begins[word];
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.kind(h) == kind && hits.end(h) == begins[word + 1]) {
                return true;
            }
        }
        return false;
    }
}
