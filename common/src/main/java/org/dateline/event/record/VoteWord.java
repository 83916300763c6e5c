package org.dateline.event.record;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A word by which votes are counted. */
record VoteWord(Part part) implements Lexeme {

    /** What it says of the number beside it, as {@code vote-words.csv} has it. */
    enum Part {
        /** "In favour". */
        FOR,
        /** "Against": also between the two numbers of "14 votes against 2". */
        AGAINST,
        ABSTAIN,
        /** "To" of "14 votes to 2". */
        VERSUS,
        /** "Votes, members": behind the number of those in favour where nothing else is said. */
        VOTES,
        /** "None". */
        NONE,
        /** {@code عضوين}: two, in a word. */
        TWO,
        UNANIMOUS,
        /** "Needed": no count of a vote that was held. */
        NEEDED
    }

    @Override
    public LexemeKind kind() {
        return LexemeKind.RECORD;
    }
}
