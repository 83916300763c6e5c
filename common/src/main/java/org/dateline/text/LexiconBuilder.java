package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the forms of one language and makes their {@link Lexicon}. */
public final class LexiconBuilder {
    private static final int MAX_CASED_WORDS = 32;
    private static final int FILTER_WORDS = 1 << 14;
    /** One bit in so many is set, at least half of that. */
    private static final int SPARSE = 32;

    private static final String ARTICLE = "ال";
    private static final int SHORTEST_STEM = 3;

    private final LongToInt children = new LongToInt();
    private final List<Node> nodes = new ArrayList<>();
    private final long[] firstWords = new long[FILTER_WORDS];
    /** Each way of writing once: there are few, and a text's hits ask for them all the time. */
    private final Map<Lexicon.Writing, Lexicon.Writing> writings = new HashMap<>();

    private final Tokens tokens = new Tokens();
    private InterposedWords interposed = InterposedWords.NONE;

    /** A node of the trie while it grows. */
    private static final class Node {
        private final Set<Lexicon.Terminal> terminals = new LinkedHashSet<>(2);
        private long nextWords;
        private boolean open;
    }

    public LexiconBuilder() {
        nodes.add(new Node());
    }

    /**
     * Adds a form. One that begins with the Arabic article is found behind a preposition too, where the article is
     * written otherwise ({@code للأمم المتحدة}).
     *
     * @throws IllegalArgumentException if the form has no word
     */
    public LexiconBuilder add(String form, Lexeme lexeme) {
        addForm(form, lexeme, false, false);
        if (form.startsWith(ARTICLE) && firstWordLength(form) >= ARTICLE.length() + SHORTEST_STEM) {
            addForm(form.substring(ARTICLE.length()), lexeme, true, false);
        }
        return this;
    }

    /** Adds a form that an accent on the last letter of a word tells from another: French "accuse", "accusé"; "a", "à". */
    public LexiconBuilder addWithAccents(String form, Lexeme lexeme) {
        addForm(form, lexeme, false, true);
        return this;
    }

    /** Lets the words of {@link #interpose} stand between the words of a form that has been added. */
    public LexiconBuilder open(String form) {
        tokens.read(form);
        int node = Lexicon.ROOT;
        for (int t = 0; t + 1 < tokens.size(); t++) {
            if (t == 0 || !Lexicon.isJoin(tokens, t)) {
                node = child(node, tokens.hash(t));
                nodes.get(node).open = true;
            }
        }
        return this;
    }

    /** What may stand inside of the forms that are open. */
    public LexiconBuilder interpose(InterposedWords words) {
        interposed = words;
        return this;
    }

    private static int firstWordLength(String form) {
        int space = form.indexOf(' ');
        return space < 0 ? form.length() : space;
    }

    private void addForm(String form, Lexeme lexeme, boolean needsArticle, boolean withAccents) {
        tokens.read(form);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("a form without a word: '" + form + "'");
        }
        int end = tokens.size();
        put(end, lexeme, needsArticle, withAccents);
        if (end > 2 && tokens.isMark(end - 1, '.')) {
            put(end - 1, lexeme, needsArticle, withAccents);
        }
    }

    private void put(int endExclusive, Lexeme lexeme, boolean needsArticle, boolean withAccents) {
        int node = Lexicon.ROOT;
        long cases = 0;
        long accents = 0;
        int word = 0;
        for (int t = 0; t < endExclusive; t++) {
            if (t > 0 && Lexicon.isJoin(tokens, t)) {
                continue;
            }
            if (t == 0) {
                int bit = Lexicon.filterBit(tokens.hash(t), FILTER_WORDS);
                firstWords[bit >>> 6] |= 1L << bit;
            }
            if (word < MAX_CASED_WORDS) {
                cases |= (long) tokens.letterCase(t).ordinal() << 2 * word;
                accents |= (tokens.endsInAccent(t) ? 1L : 0) << word++;
            }
            node = child(node, tokens.hash(t));
        }
        Lexicon.Writing writing = new Lexicon.Writing(cases, withAccents ? accents : Lexicon.Writing.ANY_ACCENTS);
        Lexicon.Writing shared = writings.computeIfAbsent(writing, same -> same);
        nodes.get(node).terminals.add(new Lexicon.Terminal(lexeme, lexeme.kind(), lexeme.bit(), shared, needsArticle));
    }

    private int child(int node, long hash) {
        long key = Lexicon.key(node, hash);
        int child = children.get(key, -1);
        if (child < 0) {
            child = nodes.size();
            nodes.add(new Node());
            nodes.get(node).nextWords |= Lexicon.nextWordBit(hash);
            children.put(key, child);
        }
        return child;
    }

    /** The lexicon of all forms added so far. */
    public Lexicon build() {
        long[] columns = new long[(nodes.size() + 1) * Lexicon.Nodes.COLUMNS];
        List<Lexicon.Terminal> terminals = new ArrayList<>();
        int next = 0;
        for (Node node : nodes) {
            columns[next++] = node.nextWords;
            columns[next++] = terminals.size() | (node.open ? Lexicon.Nodes.OPEN : 0);
            terminals.addAll(node.terminals);
        }
        columns[next + 1] = terminals.size();
        Lexicon.Terminal[] flat = terminals.toArray(Lexicon.Terminal[]::new);
        return new Lexicon(children, new Lexicon.Nodes(columns, flat), filter(), interposed);
    }

    /** The first words in as few bits as leave most of them empty. */
    private long[] filter() {
        long[] filter = firstWords;
        while (filter.length > 1 && bits(filter) * SPARSE < filter.length * Long.SIZE) {
            filter = folded(filter);
        }
        return filter;
    }

    private static int bits(long[] filter) {
        return Arrays.stream(filter).mapToInt(Long::bitCount).sum();
    }

    /** One of half the length that has all words of this one. */
    private static long[] folded(long[] filter) {
        long[] half = Arrays.copyOf(filter, filter.length / 2);
        for (int i = 0; i < half.length; i++) {
            half[i] |= filter[i + half.length];
        }
        return half;
    }
}
