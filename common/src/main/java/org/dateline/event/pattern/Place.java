package org.dateline.event.pattern;

/** Where an actor stands. */
public enum Place {
    /** The doer of the verb; behind "by" in the passive. */
    SUBJECT,
    /** What the verb is done to; the subject in the passive. */
    OBJECT,
    /** Behind a preposition. */
    PREP,
    /** Directly behind a verbal noun, "of" between or not. */
    GENITIVE,
    /** "Russia's veto", "the Russian veto", "its veto". */
    POSSESSIVE,
    /** Whose ambassador or diplomats the pattern's object is. */
    OWNER,
    /** The nearest actor before the trigger. */
    BEFORE,
    /** The nearest actor behind the trigger. */
    AFTER,
    /** Whose deed it is done to: {@code أدانت القرار التركي}. */
    DEED,
    /** Who says it: "said that Libya must". */
    SPEAKER,
    /** Who is to do what is said: "demanded that Libya", "demanded Libya". */
    ADDRESSEE,
    /** Several who are not named, in a seat of power: {@code В Кремле отвергли}. */
    SEAT
}
