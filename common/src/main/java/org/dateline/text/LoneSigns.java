package org.dateline.text;

/**
 * Single signs that stand for names: {@code 美} is the United States beside another of them ({@code 中美}), before an
 * office ({@code 俄外长}), behind a short word ({@code 访华}), or as the first word of a headline; elsewhere it is some other
 * word.
 */
final class LoneSigns {
    /** Foreign names are seldom written with these. */
    private static final String SELDOM_IN_NAMES = "中美俄韩韓朝英日欧歐";

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
        boolean paired = (isSignOfName(word - 1) || isSignOfName(next)) && !isInUnknownName(word);
        boolean office = next < count && hasWhole(next, LexemeKind.OFFICE) && !isUnknown(word - 1);
        if (paired || office) {
            return true;
        }
        boolean shortWord =
                isSign(word - 1) && (hasWhole(word - 1, LexemeKind.CONTEXT) || hasWhole(word - 1, LexemeKind.TRIGGER));
        boolean first = word == 0 && isSeldomInNames(word);
        return shortWord || first && next < count && hasWhole(next, LexemeKind.TRIGGER);
    }

    /** {@code 德蒙} in {@code 普伊格德蒙特}: unknown signs stand around those that might be names. */
    private boolean isInUnknownName(int word) {
        int first = word;
        while (isSignOfName(first - 1)) {
            first--;
        }
        int last = word;
        while (isSignOfName(last + 1)) {
            last++;
        }
        return isUnknown(first - 1) || isUnknown(last + 1) && !isSeldomInNames(first);
    }

    private boolean isSeldomInNames(int word) {
        return SELDOM_IN_NAMES.indexOf(tokens.firstChar(begins[word])) >= 0;
    }

    private boolean isUnknown(int word) {
        return isSign(word) && hits.from(begins[word]) == hits.to(begins[word]);
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
