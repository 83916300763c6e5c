package org.dateline.text;

import java.util.Arrays;
import java.util.List;

/**
 * Joins the signs of scripts without spaces to words: the way through each sentence that takes the fewest words, as the
 * dictionary knows them, and is unknown in the fewest signs. What the dictionary found across the borders of those words
 * falls away: {@code 美} in {@code 美好}.
 */
final class WordJoiner {
    private static final int WORD = 20;
    private static final int KNOWN_SIGN = 21;
    private static final int UNKNOWN_SIGN = 26;
    private static final int MARK = 1;
    private static final int FAR = Integer.MAX_VALUE;

    private final Tokens tokens;
    private final Hits hits;
    private final Sentences sentences;
    /** For each token how it is best reached, and from where. */
    private int[] cost;

    private int[] from;
    /** The tokens at which words begin. */
    private int[] begins;

    private int count;

    WordJoiner(Tokens tokens, Hits hits, Sentences sentences) {
        this.tokens = tokens;
        this.hits = hits;
        this.sentences = sentences;
    }

    /** Joins the signs to words, and those of each span to one, spans in text order. */
    void join(List<Span> spans) {
        int size = tokens.size();
        cost = new int[size + 1];
        from = new int[size + 1];
        begins = new int[size + 1];
        count = 0;
        int[] spanEnds = spanEnds(spans);
        for (int s = 0; s < sentences.count(); s++) {
            joinSentence(sentences.begin(s), sentences.end(s), spanEnds);
        }
        begins[count] = size;
        int[] words = words(size);
        new LoneSigns(tokens, hits, begins, count).drop();
        tokens.join(begins, count);
        hits.join(words, count);
        sentences.join(words, count);
    }

    /** For each token one past the span that begins there; -1 inside of a span, 0 elsewhere. */
    private int[] spanEnds(List<Span> spans) {
        int[] ends = new int[tokens.size() + 1];
        int t = 0;
        for (Span span : spans) {
            while (t < tokens.size() && tokens.end(t) <= span.begin()) {
                t++;
            }
            int first = t;
            while (t < tokens.size() && tokens.begin(t) < span.end()) {
                ends[t++] = -1;
            }
            if (t > first) {
                ends[first] = t;
            }
        }
        return ends;
    }

    private void joinSentence(int begin, int end, int[] spanEnds) {
        Arrays.fill(cost, begin, end + 1, FAR);
        cost[begin] = 0;
        for (int t = begin; t < end; t++) {
            if (cost[t] == FAR) {
                continue;
            }
            if (spanEnds[t] > t) {
                reach(t, Math.min(end, spanEnds[t]), WORD);
            } else {
                reach(t, t + 1, ofOne(t));
                reachByHits(t, end, spanEnds);
            }
        }
        int words = 0;
        for (int t = end; t > begin; t = from[t]) {
            words++;
        }
        int w = count + words;
        count = w;
        for (int t = end; t > begin; t = from[t]) {
            begins[--w] = from[t];
        }
    }

    private int ofOne(int token) {
        if (!tokens.isIdeograph(token)) {
            return MARK;
        }
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.end(h) == token + 1 && isWord(hits.kind(h))) {
                return KNOWN_SIGN;
            }
        }
        return UNKNOWN_SIGN;
    }

    private void reachByHits(int token, int end, int[] spanEnds) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            int to = hits.end(h);
            boolean word = to > token + 1 && to <= end && isWord(hits.kind(h)) && tokens.isIdeograph(to - 1);
            if (word && tokens.isIdeograph(token) && !meetsSpan(token, to, spanEnds)) {
                reach(token, to, WORD);
            }
        }
    }

    private static boolean meetsSpan(int first, int endExclusive, int[] spanEnds) {
        for (int t = first; t < endExclusive; t++) {
            if (spanEnds[t] != 0) {
                return true;
            }
        }
        return false;
    }

    private void reach(int token, int to, int price) {
        if (cost[token] + price < cost[to]) {
            cost[to] = cost[token] + price;
            from[to] = token;
        }
    }

    private static boolean isWord(LexemeKind kind) {
        return kind != LexemeKind.TIME
                && kind != LexemeKind.TOPIC
                && kind != LexemeKind.RECORD
                && kind != LexemeKind.ABBREVIATION;
    }

    /** For each old token the word that begins there; -1 inside of a word. */
    private int[] words(int size) {
        int[] words = new int[size + 1];
        Arrays.fill(words, -1);
        for (int w = 0; w <= count; w++) {
            words[begins[w]] = w;
        }
        return words;
    }
}
