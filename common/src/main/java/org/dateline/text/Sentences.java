package org.dateline.text;

import java.util.Arrays;

/** The sentences of one text as ranges of tokens, filled anew for each text. Sentence 0 is the title if there is one. */
public final class Sentences {
    private int count;
    private int[] first = new int[64];
    private int end;
    /** The one asked for last, for most ask for tokens of one sentence after the other. */
    private int last;

    void clear(int tokenCount) {
        count = 0;
        last = 0;
        end = tokenCount;
    }

    void start(int token) {
        if (count > 0 && first[count - 1] == token) {
            return;
        }
        if (count == first.length) {
            first = Arrays.copyOf(first, count * 2);
        }
        first[count++] = token;
    }

    public int count() {
        return count;
    }

    /** Counts in words: for each token the word that begins there. */
    void join(int[] words, int wordCount) {
        for (int s = 0; s < count; s++) {
            first[s] = words[first[s]];
        }
        end = wordCount;
        last = 0;
    }

    /** The index of the sentence's first token. */
    public int begin(int sentence) {
        return first[sentence];
    }

    /** One past the index of the sentence's last token. */
    public int end(int sentence) {
        return sentence + 1 < count ? first[sentence + 1] : end;
    }

    /** The sentence that holds the token. */
    public int of(int token) {
        if (first[last] <= token && token < end(last)) {
            return last;
        }
        int found = Arrays.binarySearch(first, 0, count, token);
        int sentence = found >= 0 ? found : -found - 2;
        last = Math.max(0, sentence);
        return sentence;
    }
}
