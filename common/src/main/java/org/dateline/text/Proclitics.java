package org.dateline.text;

/** How a language writes short words onto the front of the next one, as in Arabic {@code وبالاتفاق}. */
public interface Proclitics {
    /** "And". */
    int AND = 1;
    /** "In, with, by". */
    int IN = 2;
    /** "To, for". */
    int FOR = 4;
    /** "Like, as". */
    int LIKE = 8;
    /** The future of a verb. */
    int WILL = 16;
    /** The article. */
    int THE = 32;
    /** "From". */
    int FROM = 64;

    /** The most ways that one word can be taken apart. */
    int MAX_WAYS = 12;

    /** For languages that write every word for itself. */
    Proclitics NONE = (tokens, token, ways) -> 0;

    /**
     * Writes the ways to take proclitics off a word, those with fewer letters first.
     *
     * @param ways receives {@code letters | mask << 8} for each way; {@link #MAX_WAYS} long
     * @return how many ways there are
     */
    int ways(Tokens tokens, int token, int[] ways);

    static int letters(int way) {
        return way & 0xff;
    }

    static int mask(int way) {
        return way >>> 8;
    }
}
