package org.dateline.event.pattern;

import org.dateline.text.Tokens;

/** How a language writes the part of an actor onto the end of its name. */
public interface NameEndings {
    /** For languages that say it by the place of a word or by a word before it. */
    NameEndings NONE = new NameEndings() {
        @Override
        public int endOfEnding(Tokens tokens, int token) {
            return token;
        }

        @Override
        public Part behind(Tokens tokens, int nameEnd) {
            return Part.BARE;
        }

        @Override
        public Part ofWord(Tokens tokens, int token) {
            return Part.BARE;
        }

        @Override
        public Owned owned(Tokens tokens, int token) {
            return Owned.NO;
        }
    };

    /** The part that an ending gives. */
    enum Part {
        BARE(0),
        OBJECT(0),
        OWNER(WordClass.OF.bit()),
        TO(WordClass.TO.bit()),
        IN(WordClass.IN.bit()),
        FROM(WordClass.FROM.bit()),
        WITH(WordClass.WITH.bit());

        private final long preposition;

        Part(long preposition) {
            this.preposition = preposition;
        }

        /** The class of prepositions that say the same, as a mask. */
        public long preposition() {
            return preposition;
        }
    }

    /** Whether a noun belongs to the name before it: {@code sınırını} in {@code Suriye sınırını}. */
    enum Owned {
        NO,
        /** Or it is the object of the verb: {@code kararı}. */
        MAYBE,
        YES
    }

    /** One past the ending that is set off from a name; the token itself where there is none. */
    int endOfEnding(Tokens tokens, int token);

    /** What the ending behind a name says, which may be set off from it. */
    Part behind(Tokens tokens, int nameEnd);

    /** What the last letters of a common noun say. */
    Part ofWord(Tokens tokens, int token);

    Owned owned(Tokens tokens, int token);

    /** True where a noun that begins there has an ending of place or means: it belongs to an owner before it. */
    default boolean isOwnerOf(Tokens tokens, int token, int end) {
        Part part = token < end ? ofWord(tokens, token) : Part.BARE;
        return part == Part.IN || part == Part.WITH;
    }
}
