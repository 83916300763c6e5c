package org.dateline.event.pattern;

/** What the cases of names say of their parts in a clause, in a language whose endings tell them. */
public interface CaseGrammar {

    /** For languages in which the place of a name, not its ending, says its part. */
    CaseGrammar NONE = new CaseGrammar() {
        @Override
        public boolean isPresent() {
            return false;
        }

        @Override
        public long meaning(int cases) {
            return 0;
        }

        @Override
        public long governing(long prepositions, int cases) {
            return prepositions;
        }
    };

    boolean isPresent();

    /** The classes of the prepositions that a name without one may stand for, as a mask; {@code cases} are its own. */
    long meaning(int cases);

    /** Those of the classes of a preposition that can be meant before a name in those cases. */
    long governing(long prepositions, int cases);

    /** True where the end of a word is that of a verb in the past, whether a table knows the verb or not. */
    default boolean mayEndPast(String threeLetters) {
        return false;
    }
}
