package org.dateline.text;

/**
 * All word lists of one language as one trie over token hashes: a single pass over a text finds the hits of every kind.
 * Immutable and safe for threads. Made by {@link LexiconBuilder}.
 *
 * <p>A form written with capitals matches only words with capitals: {@code May} is not "may", {@code WHO} is not "who".
 * Hyphens and apostrophes inside a phrase may be there or not, and days and adverbs between the words of a trigger.
 */
public final class Lexicon {
    static final int ROOT = 0;
    private static final int NO_NODE = -1;

    private final LongToInt children;
    private final Nodes nodes;
    private final long[] firstWords;
    private final InterposedWords interposed;

    /** @param firstWords a filter: most words of a text begin no form, and a look into these few KB tells */
    Lexicon(LongToInt children, Nodes nodes, long[] firstWords, InterposedWords interposed) {
        this.children = children;
        this.nodes = nodes;
        this.firstWords = firstWords;
        this.interposed = interposed;
    }

    /** A form's end in the trie: what it means and how it must be written. */
    record Terminal(Lexeme lexeme, LexemeKind kind, long bit, Writing writing, boolean needsArticle) {}

    /**
     * How a form must be written.
     *
     * @param letterCases two bits a word: its {@link LetterCase}
     * @param lastAccents one bit a word, set where its last letter has an accent; {@link #ANY_ACCENTS} where that is free
     */
    record Writing(long letterCases, long lastAccents) {
        static final long ANY_ACCENTS = -1;

        boolean allows(Tokens tokens, Gap gap, int endExclusive) {
            return (letterCases == 0 || casesAllow(tokens, gap, endExclusive, letterCases))
                    && (lastAccents == ANY_ACCENTS || accentsAllow(tokens, gap, endExclusive, lastAccents));
        }
    }

    /** Where a form begins and which words inside of it are not its own; none where both ends are the same. */
    private static final class Gap {
        private int first;
        private int from;
        private int to;

        boolean isEmpty() {
            return from == to;
        }

        boolean holds(int token) {
            return token >= from && token < to;
        }
    }

    /**
     * The nodes of the trie.
     *
     * @param columns for each node a filter of the words that may follow, so that few are looked up in vain, and beside it,
     *     in the same cache line, the index of its first terminal; at the end one past the last terminal
     */
    record Nodes(long[] columns, Terminal[] terminals) {
        static final int COLUMNS = 2;
        /** Set beside the index of a node behind which words may stand that are not the form's. */
        static final long OPEN = 1L << 32;

        boolean isOpen(int node) {
            return (columns[node * COLUMNS + 1] & OPEN) != 0;
        }

        long nextWords(int node) {
            return columns[node * COLUMNS];
        }

        int firstTerminal(int node) {
            return (int) columns[node * COLUMNS + 1];
        }
    }

    static long key(int node, long tokenHash) {
        long h = (tokenHash + node * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    /** Fills {@code hits} with all dictionary hits of the text, in the order of their first tokens. */
    public void find(Tokens tokens, Proclitics proclitics, Hits hits) {
        hits.clear(tokens.size());
        Search search = new Search(tokens, hits);
        int[] ways = new int[Proclitics.MAX_WAYS];
        for (int t = 0; t < tokens.size(); t++) {
            hits.startToken(t);
            search.walk(t, tokens.hash(t), 0);
            if (proclitics != Proclitics.NONE && tokens.mayHaveProclitics(t)) {
                int count = proclitics.ways(tokens, t, ways);
                for (int i = 0; i < count; i++) {
                    long tail = tokens.hashWithout(t, Proclitics.letters(ways[i]));
                    if (tail != 0) {
                        search.walk(t, tail, ways[i]);
                    }
                }
            }
        }
        hits.finish();
    }

    /** The walks through the trie for one text: one object for all of them. */
    private final class Search {
        private final Tokens tokens;
        private final Hits hits;
        private final Gap gap = new Gap();
        private int way;

        Search(Tokens tokens, Hits hits) {
            this.tokens = tokens;
            this.hits = hits;
        }

        void walk(int token, long hash, int newWay) {
            if (!mayBegin(hash)) {
                return;
            }
            gap.first = token;
            gap.to = gap.from;
            way = newWay;
            int node = children.get(key(ROOT, hash), NO_NODE);
            int next = token + 1;
            while (node != NO_NODE) {
                addHits(node, next);
                if (next >= tokens.size() || nodes.nextWords(node) == 0) {
                    return;
                }
                next = nodes.isOpen(node) ? behindGap(node, next) : next;
                int child = child(node, tokens.hash(next));
                if (child == NO_NODE && isJoin(tokens, next) && next + 1 < tokens.size()) {
                    next++;
                    child = child(node, tokens.hash(next));
                }
                node = child;
                next++;
            }
        }

        /** The token behind words that stand in the form, if it goes on there; else the token itself. */
        private int behindGap(int node, int token) {
            int behind = interposed.endFrom(tokens, token);
            if (behind == token || behind >= tokens.size() || child(node, tokens.hash(behind)) == NO_NODE) {
                return token;
            }
            gap.from = token;
            gap.to = behind;
            return behind;
        }

        private void addHits(int node, int end) {
            boolean hasArticle = (Proclitics.mask(way) & Proclitics.THE) != 0;
            for (int i = nodes.firstTerminal(node); i < nodes.firstTerminal(node + 1); i++) {
                Terminal terminal = nodes.terminals[i];
                boolean whole = gap.isEmpty() || terminal.kind == LexemeKind.TRIGGER;
                if (whole && terminal.writing.allows(tokens, gap, end) && (!terminal.needsArticle || hasArticle)) {
                    hits.add(gap.first, end, way, terminal);
                }
            }
        }
    }

    private int child(int node, long hash) {
        return (nodes.nextWords(node) & nextWordBit(hash)) == 0 ? NO_NODE : children.get(key(node, hash), NO_NODE);
    }

    private static boolean casesAllow(Tokens tokens, Gap gap, int endExclusive, long wanted) {
        int word = 0;
        for (int t = gap.first; t < endExclusive; t++) {
            if (t > gap.first && (gap.holds(t) || isJoin(tokens, t))) {
                continue;
            }
            LetterCase written = LetterCase.ALL[(int) (wanted >>> 2 * word & 3)];
            if (!written.allows(tokens.letterCase(t))) {
                return false;
            }
            word++;
        }
        return true;
    }

    private static boolean accentsAllow(Tokens tokens, Gap gap, int endExclusive, long wanted) {
        int word = 0;
        for (int t = gap.first; t < endExclusive; t++) {
            if (t > gap.first && (gap.holds(t) || isJoin(tokens, t))) {
                continue;
            }
            boolean accent = (wanted >>> word & 1) != 0;
            boolean left = accent && tokens.endsInCapital(t);
            if (tokens.endsInAccent(t) != accent && !left) {
                return false;
            }
            word++;
        }
        return true;
    }

    /** A hyphen or an apostrophe that ties two words of a phrase. */
    static boolean isJoin(Tokens tokens, int token) {
        if (tokens.type(token) != TokenType.MARK || tokens.spaceBefore(token)) {
            return false;
        }
        char mark = tokens.firstChar(token);
        return mark == '-' || mark == '‑' || mark == '–' || mark == '\'' || mark == '’' || mark == '`' || mark == 'ʼ';
    }

    private boolean mayBegin(long hash) {
        int bit = filterBit(hash, firstWords.length);
        return (firstWords[bit >>> 6] & 1L << bit) != 0;
    }

    static long nextWordBit(long hash) {
        return 1L << (hash ^ hash >>> 32);
    }

    static int filterBit(long hash, int words) {
        return (int) (hash ^ hash >>> 32) & words * 64 - 1;
    }
}
