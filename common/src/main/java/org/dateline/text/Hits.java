package org.dateline.text;

import java.util.Arrays;

/**
 * The dictionary hits of one text, by the token at which they begin. Columns that are filled anew for each text. A hit
 * is known by its index.
 */
public final class Hits {
    public static final int NONE = -1;

    private int size;
    private int[] begin = new int[256];
    private int[] end = new int[256];
    private int[] proclitics = new int[256];
    private int[] strippedLetters = new int[256];
    /** Not the lexemes: an array of an interface checks each store, and their kinds lie farther away. */
    private Lexicon.Terminal[] found = new Lexicon.Terminal[256];

    private int[] firstAt = new int[512];
    private int[] kindsAt = new int[512];
    private long[] contextsAt = new long[512];
    private long[] objectsAt = new long[512];
    private int tokens;

    void clear(int tokenCount) {
        size = 0;
        tokens = tokenCount;
        if (firstAt.length <= tokenCount + 1) {
            firstAt = new int[tokenCount * 2 + 2];
            kindsAt = new int[tokenCount * 2 + 2];
            contextsAt = new long[tokenCount * 2 + 2];
            objectsAt = new long[tokenCount * 2 + 2];
        }
        Arrays.fill(kindsAt, 0, tokenCount + 1, 0);
        Arrays.fill(contextsAt, 0, tokenCount + 1, 0);
        Arrays.fill(objectsAt, 0, tokenCount + 1, 0);
    }

    void startToken(int token) {
        firstAt[token] = size;
    }

    void finish() {
        firstAt[tokens] = size;
    }

    /** Adds a hit at the current token, unless a way with fewer letters taken off said the same of the same words. */
    void add(int first, int endExclusive, int way, Lexicon.Terminal terminal) {
        int letters = Proclitics.letters(way);
        if (letters > 0 && isSaidWithFewerLetters(first, endExclusive, letters, terminal.kind())) {
            return;
        }
        ensureRoom();
        begin[size] = first;
        end[size] = endExclusive;
        proclitics[size] = Proclitics.mask(way);
        strippedLetters[size] = letters;
        found[size] = terminal;
        note(first, terminal);
        size++;
    }

    private void note(int token, Lexicon.Terminal terminal) {
        LexemeKind kind = terminal.kind();
        kindsAt[token] |= kind.bit();
        if (kind == LexemeKind.CONTEXT) {
            contextsAt[token] |= terminal.bit();
        } else if (kind == LexemeKind.OBJECT || kind == LexemeKind.POINTER) {
            objectsAt[token] |= terminal.bit();
        }
    }

    private void startWord(int word, int hit) {
        firstAt[word] = hit;
        kindsAt[word] = 0;
        contextsAt[word] = 0;
        objectsAt[word] = 0;
    }

    /** Takes out the hits of a kind on those tokens; they are gone after {@link #join}. */
    void drop(int first, int endExclusive, LexemeKind wanted) {
        for (int i = firstAt[first]; i < firstAt[first + 1]; i++) {
            if (end[i] == endExclusive && found[i].kind() == wanted) {
                end[i] = NONE;
            }
        }
    }

    /**
     * Keeps the hits that begin and end with words, counted in words.
     *
     * @param words for each token the word that begins there; -1 inside of a word
     */
    void join(int[] words, int count) {
        int kept = 0;
        int word = -1;
        for (int i = 0; i < size; i++) {
            int first = words[begin[i]];
            int last = end[i] == NONE ? NONE : words[end[i]];
            if (first < 0 || last < 0) {
                continue;
            }
            while (word < first) {
                startWord(++word, kept);
            }
            begin[kept] = first;
            end[kept] = last;
            proclitics[kept] = proclitics[i];
            strippedLetters[kept] = strippedLetters[i];
            found[kept++] = found[i];
            note(first, found[kept - 1]);
        }
        while (word < count) {
            startWord(++word, kept);
        }
        tokens = count;
        size = kept;
    }

    private boolean isSaidWithFewerLetters(int first, int endExclusive, int letters, LexemeKind wanted) {
        for (int i = firstAt[first]; i < size; i++) {
            if (end[i] == endExclusive && strippedLetters[i] < letters && found[i].kind() == wanted) {
                return true;
            }
        }
        return false;
    }

    private void ensureRoom() {
        if (size < begin.length) {
            return;
        }
        int room = size * 2;
        begin = Arrays.copyOf(begin, room);
        end = Arrays.copyOf(end, room);
        proclitics = Arrays.copyOf(proclitics, room);
        strippedLetters = Arrays.copyOf(strippedLetters, room);
        found = Arrays.copyOf(found, room);
    }

    public int size() {
        return size;
    }

    /** The index of the first hit that begins at that token. */
    public int from(int token) {
        return firstAt[token];
    }

    /** One past the index of the last hit that begins at that token. */
    public int to(int token) {
        return firstAt[token + 1];
    }

    /** True where a hit of that kind begins at that token. */
    public boolean has(int token, LexemeKind wanted) {
        return (kindsAt[token] & wanted.bit()) != 0;
    }

    /** True where every hit that begins at that token is of one of those kinds; none is no other. */
    public boolean hasOnly(int token, LexemeKind one, LexemeKind other) {
        return (kindsAt[token] & ~(one.bit() | other.bit())) == 0;
    }

    /** The {@link Lexeme#bit} of all words of context that begin at that token. */
    public long contexts(int token) {
        return contextsAt[token];
    }

    /** The {@link Lexeme#bit} of all objects and pointers that begin at that token. */
    public long objects(int token) {
        return objectsAt[token];
    }

    /** The longest hit of that kind that begins at that token; {@link #NONE} if there is none. */
    public int longest(int token, LexemeKind wanted) {
        if (!has(token, wanted)) {
            return NONE;
        }
        int best = NONE;
        for (int i = firstAt[token]; i < firstAt[token + 1]; i++) {
            if (found[i].kind() == wanted && (best == NONE || end[i] > end[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The token at which the hit begins. */
    public int begin(int hit) {
        return begin[hit];
    }

    /** One past the token at which the hit ends. */
    public int end(int hit) {
        return end[hit];
    }

    /** Who reads the hit. */
    public LexemeKind kind(int hit) {
        return found[hit].kind();
    }

    public Lexeme lexeme(int hit) {
        return found[hit].lexeme();
    }

    /** The {@link Proclitics} that stand before the hit's first word, as a mask; 0 if none. */
    public int proclitics(int hit) {
        return proclitics[hit];
    }

    /** How many folded letters of the hit's first token are proclitics. */
    public int strippedLetters(int hit) {
        return strippedLetters[hit];
    }

    /** The hit's span in the original text, without proclitics but with the article. */
    public Span span(int hit, Tokens text) {
        int letters = strippedLetters[hit];
        if ((proclitics[hit] & Proclitics.THE) != 0) {
            letters -= letters >= 2 && text.letter(begin[hit], letters - 2) == 'ا' ? 2 : 1;
        }
        int from = text.offsetOfLetter(begin[hit], Math.max(0, letters));
        return new Span(from, text.end(end[hit] - 1));
    }
}
