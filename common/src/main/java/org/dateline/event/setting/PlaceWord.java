package org.dateline.event.setting;

/** What a word by the name of a place says of it, as {@code place-words.csv} has it. */
enum PlaceWord {
    /** "In, at, near": something happens there. */
    IN,
    /** "To, into". */
    TO,
    /** "On, against": it is struck. */
    ON,
    OF,
    FROM,
    /** "City, capital, northern": may stand between the name and the word that says its part. */
    NOUN,
    ARTICLE,
    /** The case ending behind an apostrophe: Turkish {@code Cenevre'de}. */
    SUFFIX_IN,
    SUFFIX_TO,
    SUFFIX_FROM,
    SUFFIX_OF,
    /** {@code Humus'u}: it is struck. */
    SUFFIX_ON,
    /** Persian {@code را}, a word of its own behind what is struck. */
    BEHIND_ON;

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int mask) {
        return (mask & bit()) != 0;
    }

    /** True for words that stand before the name. */
    boolean isBefore() {
        return ordinal() < SUFFIX_IN.ordinal();
    }
}
