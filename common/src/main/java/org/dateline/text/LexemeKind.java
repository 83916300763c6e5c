package org.dateline.text;

/** Who reads a hit of the dictionary. */
public enum LexemeKind {
    /** Months, weekdays, units, numerals and the words around them. */
    TIME,
    /** The triggers of event patterns. */
    TRIGGER,
    /** Words that change or bound the reading of an event: will, failed to, that, courts. */
    CONTEXT,
    ACTOR,
    /** Words for what a person or body is: foreign minister, ministry, counterpart. */
    OFFICE,
    TOPIC,
    /** Objects of acts: resolution, draft, mandate, round of talks. */
    OBJECT,
    /** Words that point to what stands elsewhere: "the ministry" to whom the text has named. */
    POINTER,
    /** Cities and regions. */
    PLACE,
    /** What references and counts of votes are read by: names of treaties, "in favour", numerals. */
    RECORD,
    ABBREVIATION,
    /** Words of scripts without spaces that are none of the others. */
    WORD;

    int bit() {
        return 1 << ordinal();
    }
}
