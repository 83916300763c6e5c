package org.dateline.event.pattern;

/**
 * What the engine must know of a language beside its tables.
 *
 * @param verbFirst true where the subject may follow its verb, as in Arabic
 * @param homographs what tells a verb from a noun that is written like it
 * @param agreement which actors a verb's form allows as its subject
 */
public record EventGrammar(Inflection inflection, boolean verbFirst, Homographs homographs, Agreement agreement) {

    /** What tells a verb from a noun that is written like it. */
    public enum Homographs {
        /** Where the word stands: English "offer" and "talks". */
        BY_POSITION,
        /** What is written onto it, and the words before: the bare past of many Arabic verbs. */
        BY_PROCLITICS,
        /** Nothing: the forms of verbs and nouns differ. */
        NONE
    }
}
