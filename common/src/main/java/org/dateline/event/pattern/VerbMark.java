package org.dateline.event.pattern;

/**
 * What the ending of a verb says beside its tense, in languages whose clauses hang together by endings.
 *
 * @param earlier true for the past of the past
 * @param objectless true where nothing is done to anything: an object beside it is that of another verb
 */
public record VerbMark(Hang hang, boolean passive, boolean negative, boolean earlier, boolean objectless) {
    /** For languages whose clauses hang together by words. */
    public static final VerbMark NONE = new VerbMark(Hang.NONE, false, false, false, false);

    /** How the clause of a verb hangs in its sentence. The examples are Turkish. */
    public enum Hang {
        NONE,
        /** {@code görüştü}: ends a sentence. */
        FINITE,
        /** {@code görüşecek}: ends a sentence, or tells of the noun behind it. */
        FINITE_OR_DOER,
        /** {@code görüşerek}: goes on with the verb behind it. */
        CONVERB,
        /** {@code görüşürken}. */
        WHILE,
        /** {@code görüştükten}. */
        AFTER,
        /** {@code görüştüğünü}: is said. */
        SAID,
        /** {@code görüştüğü}: is said, or tells of the noun behind it. */
        SAID_OR_RELATIVE,
        /** {@code görüşmesini}: is wished, planned or judged. */
        WISHED,
        /** {@code görüşmek, görüşme}. */
        INFINITIVE,
        /** {@code görüşmeye}: what is begun or gone on with. */
        INFINITIVE_TAKEN_UP,
        /** {@code görüşen}: tells of the noun behind it, which does it. */
        DOER,
        /** {@code görüşürse}. */
        IF;

        /** True for a verb that is named like a noun. */
        public boolean isInfinitive() {
            return this == INFINITIVE || this == INFINITIVE_TAKEN_UP;
        }
    }

    public static VerbMark of(Hang hang) {
        return new VerbMark(hang, false, false, false, false);
    }

    /** The mark of a word of a table; {@link #NONE} for all others. */
    public static VerbMark of(org.dateline.text.Lexeme lexeme) {
        if (lexeme instanceof Trigger trigger) {
            return trigger.mark();
        }
        return lexeme instanceof ContextWord word ? word.mark() : NONE;
    }

    public boolean isVerb() {
        return hang != Hang.NONE;
    }
}
