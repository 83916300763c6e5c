package org.dateline.timex.grammar;

import java.util.ArrayList;
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
    static final int NONE = 0;
    /** Where the columns of an edge stand behind its number, and how many they are. */
    private static final int NEXT = 0;

    private static final int SYMBOL = 1;
    private static final int VALUE = 2;
    private static final int DETAIL = 3;
    private static final int END = 4;
    private static final int HIT = 5;
    private static final int INNER = 6;
    private static final int COLUMNS = 8;
    private static final int ROOM = 128;

    private final Tokens tokens;
    private final Hits hits;
    private final int[] first;
    private final long[] classes;
    /** All edges, each with its columns side by side; the first stands for {@link #NONE}. */
    private int[] edges = new int[ROOM * COLUMNS];

    private int end = COLUMNS;
    private final List<Match> inner = new ArrayList<>();
    private int[] active = new int[ROOM];
    private int activeCount;
    private boolean hasSigns;

    Chart(Document document) {
        tokens = document.tokens();
        hits = document.hits();
        first = new int[tokens.size() + 1];
        classes = new long[tokens.size() + 1];
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
                edges[edge + DETAIL] = lexeme.detail();
                edges[edge + HIT] = h;
                hasSigns |= lexeme.symbol() == Symbols.NUMERAL_SIGN;
            }
        }
    }

    /** True where a word of the tables of more than one token ends before the token: a weekday before an hour. */
    boolean endsWord(int token) {
        boolean ends = false;
        for (int edge = token > 1 ? first[token - 2] : NONE; edge != NONE; edge = next(edge)) {
            int what = symbol(edge);
            if (what == Symbols.NUMERAL_SIGN || what == Symbols.ORDINAL) {
                return false;
            }
            ends |= end(edge) == token;
        }
        return ends;
    }

    /** Adds what a number is. */
    int add(int token, int endExclusive, int newSymbol, int newValue) {
        if (end == edges.length) {
            edges = Arrays.copyOf(edges, end * 2);
        }
        int edge = end;
        end += COLUMNS;
        edges[edge + NEXT] = first[token];
        edges[edge + SYMBOL] = newSymbol;
        edges[edge + VALUE] = newValue;
        edges[edge + END] = endExclusive;
        edges[edge + HIT] = Hits.NONE;
        first[token] = edge;
        classes[token] |= ElementFilter.bit(newSymbol);
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
                inner.add(match);
                edges[edge + INNER] = inner.size();
                edges[edge + HIT] = match.extents().get(0).firstHit();
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

    /** A filter of the classes that begin there, as {@link ElementFilter#bit bits}. */
    long classes(int token) {
        return classes[token];
    }

    int next(int edge) {
        return edges[edge + NEXT];
    }

    int symbol(int edge) {
        return edges[edge + SYMBOL];
    }

    int value(int edge) {
        return edges[edge + VALUE];
    }

    int end(int edge) {
        return edges[edge + END];
    }

    /** The hit that it is, or that it begins with; {@link Hits#NONE} for numbers. */
    int hit(int edge) {
        return edges[edge + HIT];
    }

    /** The proclitics before it. */
    int proclitics(int edge) {
        int hit = hit(edge);
        if (hit == Hits.NONE) {
            return 0;
        }
        boolean hasArticle = hits.lexeme(hit) instanceof TimeLexeme lexeme && lexeme.hasArticle();
        return hits.proclitics(hit) | (hasArticle ? Proclitics.THE : 0);
    }

    Match.Binding binding(int edge) {
        int match = edges[edge + INNER];
        return new Match.Binding(value(edge), edges[edge + DETAIL], match == 0 ? null : inner.get(match - 1));
    }
}
