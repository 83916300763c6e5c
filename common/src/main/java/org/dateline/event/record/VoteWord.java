package org.dateline.event.record;

/** What a word says of the number of votes beside it, as {@code vote-words.csv} has it. */
enum VoteWord {
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
    NEEDED;

    static final VoteWord[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }
}
