package org.dateline.timex.grammar;

import java.util.Arrays;
import java.util.List;
import org.dateline.text.Document;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * What classes begin at each token of one text: from the dictionary, from numbers, and from expressions found at earlier
 * stages. Lives in one call only.
 */
final class Chart {
    static final int NONE = -1;
    private static final int ROOM = 96;

    private final Tokens tokens;
    private final Hits hits;
    private final int[] first;
    private final long[] classes;
    private int size;
    private int[] next = new int[ROOM];
    private int[] symbol = new int[ROOM];
    private int[] value = new int[ROOM];
    private int[] detail = new int[ROOM];
    private int[] end = new int[ROOM];
    private int[] hit = new int[ROOM];
    private Match[] inner = new Match[ROOM];
    private int[] active = new int[ROOM];
    private int activeCount;
    private boolean hasSigns;

    Chart(Document document) {
        tokens = document.tokens();
        hits = document.hits();
        first = new int[tokens.size() + 1];
        classes = new long[tokens.size() + 1];
        Arrays.fill(first, NONE);
        NumberReader numbers = new NumberReader(this, tokens);
        for (int t = 0; t < tokens.size(); t++) {
            if (hits.has(t, LexemeKind.TIME)) {
                addHits(t);
            }
            if (tokens.type(t) == TokenType.NUMBER) {
                numbers.read(t, hits);
            }
            if (first[t] != NONE) {
                activate(t);
            }
        }
        NumberWords words = new NumberWords(this);
        NumberSigns signs = new NumberSigns(this, tokens);
        for (int i = 0; i < activeCount; i++) {
            if (hasSigns) {
                signs.read(active[i]);
            }
            words.read(active[i]);
        }
    }

    private void activate(int token) {
        if (activeCount == active.length) {
            active = Arrays.copyOf(active, activeCount * 2);
        }
        active[activeCount++] = token;
    }

    private void addHits(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof TimeLexeme lexeme) {
                int edge = add(token, hits.end(h), lexeme.symbol(), lexeme.value());
                detail[edge] = lexeme.detail();
                hit[edge] = h;
                hasSigns |= lexeme.symbol() == Symbols.NUMERAL_SIGN;
            }
        }
    }

    /** True where a word of the tables of more than one token ends before the token: a weekday before an hour. */
    boolean endsWord(int token) {
        boolean ends = false;
        for (int edge = token > 1 ? first[token - 2] : NONE; edge != NONE; edge = next[edge]) {
            int what = symbol[edge];
            if (what == Symbols.NUMERAL_SIGN || what == Symbols.ORDINAL) {
                return false;
            }
            ends |= end[edge] == token;
        }
        return ends;
    }

    /** Adds what a number is. */
    int add(int token, int endExclusive, int newSymbol, int newValue) {
        ensureRoom();
        int edge = size++;
        symbol[edge] = newSymbol;
        value[edge] = newValue;
        detail[edge] = 0;
        end[edge] = endExclusive;
        hit[edge] = NONE;
        inner[edge] = null;
        next[edge] = first[token];
        first[token] = edge;
        classes[token] |= PatternNode.bit(newSymbol);
        return edge;
    }

    /** Puts expressions in the place of the words that they are made of. */
    void replaceWith(List<Match> found, ExpressionClasses classesOf) {
        for (Match match : found) {
            for (int t = match.begin(); t < match.end(); t++) {
                first[t] = NONE;
                classes[t] = 0;
            }
            for (int newSymbol : classesOf.of(match)) {
                int edge = add(match.begin(), match.end(), newSymbol, 0);
                inner[edge] = match;
                hit[edge] = match.extents().get(0).firstHit();
            }
        }
        activateBeginnings(found);
    }

    /** Expressions may begin with words that are none of time: "a week". */
    private void activateBeginnings(List<Match> found) {
        int[] before = Arrays.copyOf(active, activeCount);
        int next = 0;
        activeCount = 0;
        for (Match match : found) {
            while (next < before.length && before[next] < match.begin()) {
                activate(before[next++]);
            }
            if (next == before.length || before[next] != match.begin()) {
                activate(match.begin());
            }
        }
        while (next < before.length) {
            activate(before[next++]);
        }
    }

    private void ensureRoom() {
        if (size < next.length) {
            return;
        }
        int room = size * 2;
        next = Arrays.copyOf(next, room);
        symbol = Arrays.copyOf(symbol, room);
        value = Arrays.copyOf(value, room);
        detail = Arrays.copyOf(detail, room);
        end = Arrays.copyOf(end, room);
        hit = Arrays.copyOf(hit, room);
        inner = Arrays.copyOf(inner, room);
    }

    /** The tokens at which anything of time began before the first stage, in order. */
    int activeCount() {
        return activeCount;
    }

    int active(int i) {
        return active[i];
    }

    int first(int token) {
        return first[token];
    }

    /** A filter of the classes that begin there, as {@link PatternNode#bit bits}. */
    long classes(int token) {
        return classes[token];
    }

    int next(int edge) {
        return next[edge];
    }

    int symbol(int edge) {
        return symbol[edge];
    }

    int value(int edge) {
        return value[edge];
    }

    int end(int edge) {
        return end[edge];
    }

    int hit(int edge) {
        return hit[edge];
    }

    /** The proclitics before it. */
    int proclitics(int edge) {
        if (hit[edge] == NONE) {
            return 0;
        }
        boolean hasArticle = hits.lexeme(hit[edge]) instanceof TimeLexeme lexeme && lexeme.hasArticle();
        return hits.proclitics(hit[edge]) | (hasArticle ? Proclitics.THE : 0);
    }

    Match.Binding binding(int edge) {
        return new Match.Binding(value[edge], detail[edge], inner[edge]);
    }
}
