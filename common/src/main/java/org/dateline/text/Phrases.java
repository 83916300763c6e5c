package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Words and phrases with a value each, looked for at one place of a text: for words so common that hits of them all would
 * cost more than they tell. Marks between the words do not count. Safe for threads once filled.
 */
public final class Phrases {
    /** No phrase there. */
    public static final int NONE = 0;

    private static final int NEW = -1;

    private final boolean backwards;
    private final LongToInt firsts = new LongToInt();
    private final List<List<Phrase>> byFirst = new ArrayList<>();

    private record Phrase(long[] hashes, int value) {}

    /** {@code backwards} for phrases that are looked for from their last word on. */
    public Phrases(boolean backwards) {
        this.backwards = backwards;
    }

    /** Adds a form; the values of one form are joined bit by bit. {@code value} is not 0. */
    public void add(String form, int value) {
        Tokens tokens = new Tokens();
        tokens.read(form);
        List<String> words = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.type(t) != TokenType.MARK) {
                words.add(tokens.text(t, t + 1));
            }
        }
        if (tokens.hasIdeographs()) {
            addJoined(words, new ArrayList<>(), value);
        } else {
            addWords(words, value);
        }
    }

    /** Signs that a text may have joined to words: every way to join them. */
    private void addJoined(List<String> signs, List<String> words, int value) {
        if (signs.isEmpty()) {
            addWords(words, value);
            return;
        }
        for (int length = 1; length <= signs.size(); length++) {
            List<String> more = new ArrayList<>(words);
            more.add(String.join("", signs.subList(0, length)));
            addJoined(signs.subList(length, signs.size()), more, value);
        }
    }

    private void addWords(List<String> words, int value) {
        List<String> inOrder = new ArrayList<>(words);
        if (backwards) {
            Collections.reverse(inOrder);
        }
        long[] hashes = inOrder.stream().mapToLong(Tokens::hashOf).toArray();
        int index = firsts.get(hashes[0], NEW);
        if (index == NEW) {
            index = byFirst.size();
            firsts.put(hashes[0], index);
            byFirst.add(new ArrayList<>());
        }
        List<Phrase> same = byFirst.get(index);
        int joined = value;
        for (int i = same.size() - 1; i >= 0; i--) {
            if (Arrays.equals(same.get(i).hashes, hashes)) {
                joined |= same.remove(i).value;
            }
        }
        same.add(new Phrase(hashes, joined));
    }

    /** The longest phrase from a token on, no farther than {@code limit}: its value; {@link #NONE} if there is none. */
    public int valueFrom(Tokens tokens, int token, int limit) {
        Phrase found = longest(tokens, token, tokens.hash(token), limit);
        return found == null ? NONE : found.value;
    }

    /** The same, where the first word has that hash without what is written onto it. */
    public int valueFrom(Tokens tokens, int token, long hash, int limit) {
        Phrase found = longest(tokens, token, hash, limit);
        return found == null ? NONE : found.value;
    }

    /** How far the longest phrase reaches: one past its last token in the direction of reading; the token itself if none. */
    public int endFrom(Tokens tokens, int token, long hash, int limit) {
        Phrase found = longest(tokens, token, hash, limit);
        return found == null ? token : end(tokens, found, token, limit);
    }

    private Phrase longest(Tokens tokens, int token, long hash, int limit) {
        int index = firsts.get(hash, NEW);
        Phrase best = null;
        for (int i = 0; index != NEW && i < byFirst.get(index).size(); i++) {
            Phrase phrase = byFirst.get(index).get(i);
            boolean longer = best == null || phrase.hashes.length > best.hashes.length;
            if (longer && end(tokens, phrase, token, limit) != token) {
                best = phrase;
            }
        }
        return best;
    }

    /** One past the phrase's last token in the direction of reading; the token itself where it does not match. */
    private int end(Tokens tokens, Phrase phrase, int token, int limit) {
        int step = backwards ? -1 : 1;
        int t = token + step;
        for (int word = 1; word < phrase.hashes.length; word++) {
            while (t != limit && tokens.type(t) == TokenType.MARK) {
                t += step;
            }
            if (t == limit || tokens.hash(t) != phrase.hashes[word]) {
                return token;
            }
            t += step;
        }
        return t;
    }
}
