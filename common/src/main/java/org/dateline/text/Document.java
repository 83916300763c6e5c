package org.dateline.text;

import java.util.List;

/**
 * One text, read: its tokens, its sentences and all dictionary hits. The parts are filled anew by each {@link #read};
 * what is kept longer is copied out. Not safe for threads: each has its own.
 */
public final class Document {
    private final Tokens tokens = new Tokens();
    private final Hits hits = new Hits();
    private final Sentences sentences = new Sentences();
    private String text = "";

    /**
     * Reads a text with the word lists of its language.
     *
     * @param bodyBegin the offset at which the body starts, 0 where there is no title
     */
    public void read(String newText, int bodyBegin, Lexicon lexicon, Proclitics proclitics) {
        text = newText;
        tokens.read(newText);
        lexicon.find(tokens, proclitics, hits);
        new SentenceSplitter(newText, tokens, hits).split(bodyBegin, sentences);
    }

    /**
     * Joins the signs of a script without spaces to words; nothing in other scripts. Each span becomes one word. Sentences,
     * tokens and hits count in words from then on.
     *
     * @param spans the time expressions, in text order
     */
    public void joinWords(List<Span> spans) {
        if (tokens.hasIdeographs()) {
            new WordJoiner(tokens, hits, sentences).join(spans);
        }
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Hits hits() {
        return hits;
    }

    public Sentences sentences() {
        return sentences;
    }

    /** The sentence's span in the text. */
    public Span sentenceSpan(int sentence) {
        return tokens.span(sentences.begin(sentence), sentences.end(sentence));
    }
}
