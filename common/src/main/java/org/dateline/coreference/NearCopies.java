package org.dateline.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Sketches of texts by which copies of one text are found: the smallest hashes of runs of {@link #SHINGLE_WORDS} words, in
 * {@link #MINS} classes. The share of classes in which two sketches agree estimates the share of runs that the texts have
 * in common.
 */
public final class NearCopies {

    static final int SHINGLE_WORDS = 4;
    static final int BANDS = 21;
    static final int MINS_PER_BAND = 3;

    /** Length of a sketch. */
    public static final int MINS = BANDS * MINS_PER_BAND;

    /** The share of common runs from which on two texts are copies of one. */
    static final double LEAST_SHARE = 0.5;

    private static final long EMPTY = Long.MAX_VALUE;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private NearCopies() {}

    /** The sketch of a text, the same whatever its case, punctuation, spacing and vowel signs; empty for a text without words. */
    public static List<Long> sketch(String text) {
        long[] words = wordHashes(text);
        if (words.length == 0) {
            return List.of();
        }
        long[] mins = new long[MINS];
        Arrays.fill(mins, EMPTY);
        int runs = Math.max(1, words.length - SHINGLE_WORDS + 1);
        for (int begin = 0; begin < runs; begin++) {
            long hash = FNV_OFFSET;
            for (int i = begin; i < Math.min(words.length, begin + SHINGLE_WORDS); i++) {
                hash = mix((hash ^ words[i]) * FNV_PRIME);
            }
            int place = (int) Long.remainderUnsigned(hash, MINS);
            mins[place] = Math.min(mins[place], hash);
        }
        return filled(mins);
    }

    /** Classes without a run borrow from the next one that has, so that short texts can be compared too. */
    private static List<Long> filled(long[] mins) {
        List<Long> sketch = new ArrayList<>(MINS);
        for (int i = 0; i < MINS; i++) {
            int distance = 0;
            while (mins[(i + distance) % MINS] == EMPTY) {
                distance++;
            }
            sketch.add(mix(mins[(i + distance) % MINS] + distance * FNV_PRIME));
        }
        return sketch;
    }

    private static long[] wordHashes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        long[] hashes = new long[lower.length() / 2 + 1];
        int count = 0;
        long hash = FNV_OFFSET;
        boolean inWord = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isUnwritten(c)) {
                continue;
            }
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ c) * FNV_PRIME;
                inWord = true;
            } else if (inWord) {
                hashes[count++] = hash;
                hash = FNV_OFFSET;
                inWord = false;
            }
        }
        if (inWord) {
            hashes[count++] = hash;
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Vowel signs and the line that lengthens a word: the same text comes with and without. */
    private static boolean isUnwritten(char c) {
        return c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The keys under which copies meet: copies of one text almost surely have one in common. */
    public static long[] bands(List<Long> sketch) {
        long[] bands = new long[sketch.isEmpty() ? 0 : BANDS];
        for (int band = 0; band < bands.length; band++) {
            long key = FNV_OFFSET + band;
            for (int i = band * MINS_PER_BAND; i < (band + 1) * MINS_PER_BAND; i++) {
                key = mix((key ^ sketch.get(i)) * FNV_PRIME);
            }
            bands[band] = key;
        }
        return bands;
    }

    /** True where the texts of two sketches are copies of one; a text without words is a copy of none. */
    public static boolean areCopies(List<Long> left, List<Long> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < MINS; i++) {
            same += left.get(i).equals(right.get(i)) ? 1 : 0;
        }
        return same >= LEAST_SHARE * MINS;
    }

    /** The id of a group of copies. */
    public static String groupId(String smallestArticleId) {
        return "dup:" + ContentHash.hex(16, smallestArticleId);
    }
}
