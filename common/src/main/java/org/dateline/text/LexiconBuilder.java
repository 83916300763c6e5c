package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers the forms of one language and makes their {@link Lexicon}. */
public final class LexiconBuilder {
    private static final int MAX_CASED_WORDS = 32;
    private static final int FILTER_WORDS = 1 << 14;
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_STEM = 3;

    private final LongToInt children = new LongToInt(1 << 16);
    private final List<List<Lexicon.Terminal>> terminals = new ArrayList<>();
    private final long[] firstWords = new long[FILTER_WORDS];
    private final Tokens tokens = new Tokens();

    public LexiconBuilder() {
        terminals.add(null);
    }

    /**
     * Adds a form. One that begins with the Arabic article is found behind a preposition too, where the article is
     * written otherwise ({@code للأمم المتحدة}).
     *
     * @throws IllegalArgumentException if the form has no word
     */
    public LexiconBuilder add(String form, Lexeme lexeme) {
        addForm(form, lexeme, false);
        if (form.startsWith(ARTICLE) && firstWordLength(form) >= ARTICLE.length() + SHORTEST_STEM) {
            addForm(form.substring(ARTICLE.length()), lexeme, true);
        }
        return this;
    }

    private static int firstWordLength(String form) {
        int space = form.indexOf(' ');
        return space < 0 ? form.length() : space;
    }

    private void addForm(String form, Lexeme lexeme, boolean needsArticle) {
        tokens.read(form);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("a form without a word: '" + form + "'");
        }
        int end = tokens.size();
        put(end, lexeme, needsArticle);
        if (end > 2 && tokens.isMark(end - 1, '.')) {
            put(end - 1, lexeme, needsArticle);
        }
    }

    private void put(int endExclusive, Lexeme lexeme, boolean needsArticle) {
        int node = Lexicon.ROOT;
        long cases = 0;
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
                cases |= (long) tokens.letterCase(t).ordinal() << 2 * word++;
            }
            node = child(node, tokens.hash(t));
        }
        addTerminal(node, new Lexicon.Terminal(lexeme, cases, needsArticle));
    }

    private int child(int node, long hash) {
        long key = Lexicon.key(node, hash);
        int child = children.get(key, -1);
        if (child < 0) {
            child = terminals.size();
            terminals.add(null);
            children.put(key, child);
        }
        return child;
    }

    private void addTerminal(int node, Lexicon.Terminal terminal) {
        List<Lexicon.Terminal> here = terminals.get(node);
        if (here == null) {
            here = new ArrayList<>(1);
            terminals.set(node, here);
        }
        if (!here.contains(terminal)) {
            here.add(terminal);
        }
    }

    /** The lexicon of all forms added so far. */
    public Lexicon build() {
        Lexicon.Terminal[][] flat = new Lexicon.Terminal[terminals.size()][];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = terminals.get(i) == null ? null : terminals.get(i).toArray(Lexicon.Terminal[]::new);
        }
        return new Lexicon(children, flat, firstWords.clone());
    }
}
