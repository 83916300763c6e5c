package org.dateline.event.record;

import java.util.Arrays;
import org.dateline.text.Document;
import org.dateline.text.Phrases;
import org.dateline.text.Tokens;

/** The numbers and the words of votes in a stretch of text, in its order. Filled once for a stretch. */
final class VoteItems {
    private static final int NO_NUMBER = -1;
    private static final int MOST_JOINED = 2;

    private final Tokens tokens;
    private final VoteWords words;
    private int size;
    private int[] begin = new int[16];
    private int[] end = new int[16];
    private int[] number = new int[16];
    private final VoteWord[] part;
    private boolean needed;
    private boolean unanimous;

    VoteItems(Document document, VoteWords words, int from, int to) {
        tokens = document.tokens();
        this.words = words;
        part = new VoteWord[to - from];
        int t = from;
        while (t < to) {
            t = addAt(t, to);
        }
    }

    private int addAt(int token, int to) {
        int value = tokens.number(token);
        if (value >= 0) {
            if (VoteWords.isCount(value) && !isPartOfNumber(token, to)) {
                add(token, token + 1, value, null);
            }
            return token + 1;
        }
        return addWordAt(token, tokens.hash(token), to);
    }

    /** The words there, also with "and" or "by" written onto the first. */
    private int addWordAt(int token, long hash, int to) {
        int found = words.phrases.valueFrom(tokens, token, hash, to);
        for (int letters = 1; found == Phrases.NONE && letters <= MOST_JOINED; letters++) {
            long tail = tokens.mayHaveProclitics(token) ? tokens.hashWithout(token, letters) : 0;
            if (tail != 0 && words.phrases.valueFrom(tokens, token, tail, to) != Phrases.NONE) {
                return addWordAt(token, tail, to);
            }
        }
        if (found == Phrases.NONE) {
            return token + 1;
        }
        int end = words.phrases.endFrom(tokens, token, hash, to);
        VoteWord word = VoteWords.word(found);
        if (word == null) {
            add(token, end, VoteWords.count(found), null);
        } else {
            addWord(token, end, word);
        }
        return end;
    }

    private void addWord(int token, int endExclusive, VoteWord word) {
        needed |= word == VoteWord.NEEDED;
        unanimous |= word == VoteWord.UNANIMOUS;
        if (word == VoteWord.NONE || word == VoteWord.TWO) {
            add(token, endExclusive, word == VoteWord.TWO ? 2 : 0, null);
        } else if (word != VoteWord.NEEDED && word != VoteWord.UNANIMOUS) {
            add(token, endExclusive, NO_NUMBER, word);
        }
    }

    /** The 2017 of {@code S/2017/884}, the 2 of {@code 2.5}, the 15 of "15-member". */
    private boolean isPartOfNumber(int token, int to) {
        boolean joinedBefore = token > 0 && !tokens.spaceBefore(token) && isJoint(token - 1);
        boolean joinedBehind = token + 2 < to
                && isJoint(token + 1)
                && !tokens.spaceBefore(token + 1)
                && !tokens.spaceBefore(token + 2);
        boolean member = token + 2 < to
                && isDash(token + 1)
                && !tokens.spaceBefore(token + 2)
                && tokens.number(token + 2) < 0
                && tokens.length(token + 2) > 1;
        return joinedBefore || joinedBehind || member;
    }

    private boolean isJoint(int token) {
        return tokens.isMark(token, '/') || tokens.isMark(token, '.') || tokens.isMark(token, ':');
    }

    private boolean isDash(int token) {
        return tokens.isMark(token, '-') || tokens.isMark(token, '–') || tokens.isMark(token, '—');
    }

    private void add(int first, int endExclusive, int value, VoteWord word) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, size * 2);
            end = Arrays.copyOf(end, size * 2);
            number = Arrays.copyOf(number, size * 2);
        }
        begin[size] = first;
        end[size] = endExclusive;
        number[size] = value;
        part[size++] = word;
    }

    int size() {
        return size;
    }

    boolean isNumber(int item) {
        return part[item] == null;
    }

    int number(int item) {
        return number[item];
    }

    VoteWord part(int item) {
        return part[item];
    }

    /** How many tokens stand between an item and the next one. */
    int gapBehind(int item) {
        return begin[item + 1] - end[item];
    }

    /** How many tokens that are no items stand between two of them. */
    int gap(int item, int later) {
        int gap = begin[later] - end[item];
        for (int i = item + 1; i < later; i++) {
            gap -= end[i] - begin[i];
        }
        return gap;
    }

    /** True where only a dash stands between a number and the next one: "11-2". */
    boolean isDashed(int item) {
        return item + 1 < size && isNumber(item) && isNumber(item + 1) && gapBehind(item) == 1 && isDash(end[item]);
    }

    boolean isNeeded() {
        return needed;
    }

    boolean isUnanimous() {
        return unanimous;
    }
}
