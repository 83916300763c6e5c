package org.dateline.event.setting;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A word that stands by the name of a place. */
record PlaceWord(Part part) implements Lexeme {

    /** What it says of the place, as {@code place-words.csv} has it. */
    enum Part {
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
    }

    /** True for words that stand before the name. */
    boolean isBefore() {
        return part.ordinal() < Part.SUFFIX_IN.ordinal();
    }

    @Override
    public LexemeKind kind() {
        return LexemeKind.RECORD;
    }
}
