package org.dateline.text;

import java.util.Arrays;

/**
 * The tokens of one text, in columns that are filled anew for each text, so that nothing is built per token. Digits and
 * letters are tokens of their own ({@code 24th} is two). Not safe for threads: each has its own.
 */
public final class Tokens {
    /** How many leading letters of a word can be taken off as proclitics. */
    static final int MAX_PROCLITIC_LETTERS = 4;

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int NO_NUMBER = -1;
    private static final int MAX_NUMBER_DIGITS = 9;

    private String text = "";
    private char[] chars = new char[4096];
    private int size;
    private boolean ideographs;
    private int[] begin = new int[512];
    private int[] end = new int[512];
    private byte[] type = new byte[512];
    private byte[] letterCase = new byte[512];
    private int[] number = new int[512];
    private boolean[] spaceBefore = new boolean[512];
    private boolean[] prefixing = new boolean[512];
    private long[] hash = new long[512];
    private long[] tails = new long[512 * MAX_PROCLITIC_LETTERS];

    /** Reads a text; the tokens of the one before are gone. */
    public void read(CharSequence newText) {
        text = newText.toString();
        int length = text.length();
        if (chars.length < length) {
            chars = new char[length * 2];
        }
        text.getChars(0, length, chars, 0);
        size = 0;
        ideographs = false;
        boolean space = true;
        int i = 0;
        while (i < length) {
            byte kind = CharKinds.of(chars[i]);
            if (kind == CharKinds.SPACE) {
                space = true;
                i++;
            } else if (kind == CharKinds.IGNORED || kind == CharKinds.COMBINING) {
                i++;
            } else {
                i = addToken(i, kind, space);
                space = false;
            }
        }
    }

    /** The hash of a folded word, as tokens carry it. */
    public static long hashOf(CharSequence word) {
        long h = 1;
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = Folding.fold(word.charAt(i));
            if (c != 0) {
                h = h * PRIME + c;
            }
        }
        return h;
    }

    private int addToken(int from, byte kind, boolean space) {
        int to = CharKinds.isRun(kind) ? endOfRun(from, kind) : from + 1;
        ensureRoom();
        int t = size++;
        ideographs |= kind == CharKinds.IDEOGRAPH;
        begin[t] = from;
        end[t] = to;
        type[t] = (byte) CharKinds.tokenType(kind).ordinal();
        spaceBefore[t] = space;
        prefixing[t] = kind == CharKinds.PREFIXING_LETTER;
        letterCase[t] =
                kind == CharKinds.LETTER ? (byte) LetterCase.of(chars, from, to).ordinal() : 0;
        number[t] = NO_NUMBER;
        if (prefixing[t]) {
            setHashAndTails(t);
        } else {
            setHash(t);
        }
        if (kind == CharKinds.DIGIT) {
            number[t] = numberOf(from, to);
        }
        return to;
    }

    private int endOfRun(int from, byte kind) {
        int to = from + 1;
        int lastOfRun = to;
        while (to < text.length()) {
            byte next = CharKinds.of(chars[to]);
            if (next == kind || next == CharKinds.COMBINING) {
                lastOfRun = ++to;
            } else if (next == CharKinds.IGNORED) {
                to++;
            } else {
                break;
            }
        }
        return lastOfRun;
    }

    /** Joins tokens: the words begin at the first {@code count} tokens of {@code begins}, and one more entry is the end. */
    void join(int[] begins, int count) {
        for (int w = 0; w < count; w++) {
            int first = begins[w];
            boolean joined = begins[w + 1] > first + 1;
            begin[w] = begin[first];
            end[w] = end[begins[w + 1] - 1];
            type[w] = joined ? (byte) TokenType.WORD.ordinal() : type[first];
            letterCase[w] = joined ? 0 : letterCase[first];
            number[w] = joined ? NO_NUMBER : number[first];
            spaceBefore[w] = spaceBefore[first];
            prefixing[w] = false;
            if (joined) {
                setHash(w);
            } else {
                hash[w] = hash[first];
            }
        }
        size = count;
    }

    /** True where the text has signs of a script that writes no spaces. */
    boolean hasIdeographs() {
        return ideographs;
    }

    private void setHash(int t) {
        long h = 1;
        for (int i = end[t] - 1; i >= begin[t]; i--) {
            char c = Folding.fold(chars[i]);
            if (c != 0) {
                h = h * PRIME + c;
            }
        }
        hash[t] = h;
    }

    /** From right to left, so that the hash of every tail of the word comes for nothing. */
    private void setHashAndTails(int t) {
        long h = 1;
        long without1 = 0;
        long without2 = 0;
        long without3 = 0;
        long without4 = 0;
        for (int i = end[t] - 1; i >= begin[t]; i--) {
            char c = Folding.fold(chars[i]);
            if (c != 0) {
                without4 = without3;
                without3 = without2;
                without2 = without1;
                without1 = h;
                h = h * PRIME + c;
            }
        }
        hash[t] = h;
        int tail = t * MAX_PROCLITIC_LETTERS;
        tails[tail] = without1;
        tails[tail + 1] = without2;
        tails[tail + 2] = without3;
        tails[tail + 3] = without4;
    }

    private int numberOf(int from, int to) {
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = Folding.fold(chars[i]);
            if (c != 0) {
                value = value * 10 + (c - '0');
                digits++;
            }
        }
        return digits > MAX_NUMBER_DIGITS ? NO_NUMBER : value;
    }

    private void ensureRoom() {
        if (size < begin.length) {
            return;
        }
        int room = size * 2;
        begin = Arrays.copyOf(begin, room);
        end = Arrays.copyOf(end, room);
        type = Arrays.copyOf(type, room);
        letterCase = Arrays.copyOf(letterCase, room);
        number = Arrays.copyOf(number, room);
        spaceBefore = Arrays.copyOf(spaceBefore, room);
        prefixing = Arrays.copyOf(prefixing, room);
        hash = Arrays.copyOf(hash, room);
        tails = Arrays.copyOf(tails, room * MAX_PROCLITIC_LETTERS);
    }

    public int size() {
        return size;
    }

    public int begin(int token) {
        return begin[token];
    }

    public int end(int token) {
        return end[token];
    }

    /** From the first token's begin to the last one's end; {@code endExclusive} is a token index. */
    public Span span(int first, int endExclusive) {
        return new Span(begin[first], end[endExclusive - 1]);
    }

    /** The words of the original text from one token to another. */
    public String text(int first, int endExclusive) {
        return text.substring(begin[first], end[endExclusive - 1]);
    }

    public TokenType type(int token) {
        return TokenType.ALL[type[token]];
    }

    public LetterCase letterCase(int token) {
        return LetterCase.ALL[letterCase[token]];
    }

    /** The value of a token of up to nine digits; -1 for every other. */
    public int number(int token) {
        return number[token];
    }

    /** How many characters the token has in the original. */
    public int length(int token) {
        return end[token] - begin[token];
    }

    /** True where white space, or the start of the text, stands before the token. */
    public boolean spaceBefore(int token) {
        return spaceBefore[token];
    }

    /** True for one sign of a script that writes no spaces. */
    public boolean isIdeograph(int token) {
        return CharKinds.of(chars[begin[token]]) == CharKinds.IDEOGRAPH;
    }

    /** True where the token is that one mark, such as a comma. */
    public boolean isMark(int token, char mark) {
        return type[token] == TokenType.MARK.ordinal() && chars[begin[token]] == mark;
    }

    /** The first character of the token in the original. */
    public char firstChar(int token) {
        return chars[begin[token]];
    }

    /** The last character of the token as it is written. */
    public char lastChar(int token) {
        return chars[end[token] - 1];
    }

    /** True for a word whose last letter has an accent: "accusé", "à". */
    boolean endsInAccent(int token) {
        char last = chars[end[token] - 1];
        return Folding.fold(last) != Character.toLowerCase(last);
    }

    /** Capitals are often written without their accents. */
    boolean endsInCapital(int token) {
        return Character.isUpperCase(chars[end[token] - 1]);
    }

    /** A hash of the folded word. */
    public long hash(int token) {
        return hash[token];
    }

    /** The hash of the last letters of the folded word; that of no word where it has no more than those. */
    public long hashOfEnding(int token, int letters) {
        long h = 1;
        int left = letters;
        for (int i = end[token] - 1; i >= begin[token]; i--) {
            char c = Folding.fold(chars[i]);
            if (c != 0) {
                if (left-- == 0) {
                    return h;
                }
                h = h * PRIME + c;
            }
        }
        return 0;
    }

    /** True for words of scripts that write proclitics onto the word. */
    public boolean mayHaveProclitics(int token) {
        return prefixing[token];
    }

    /** The hash of the folded word without its first letters, 1 to 4 of them; 0 where it has no more. */
    public long hashWithout(int token, int letters) {
        return tails[token * MAX_PROCLITIC_LETTERS + letters - 1];
    }

    /** The offset of the folded letter of that index in the word, counted without vowel signs. */
    public int offsetOfLetter(int token, int letter) {
        int left = letter;
        for (int i = begin[token]; i < end[token]; i++) {
            if (Folding.fold(chars[i]) != 0 && left-- == 0) {
                return i;
            }
        }
        return end[token];
    }

    /** The folded letter of that index in the word; 0 where it has fewer. */
    public char letter(int token, int index) {
        int offset = offsetOfLetter(token, index);
        return offset < end[token] ? Folding.fold(chars[offset]) : 0;
    }
}
