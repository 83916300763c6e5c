package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A form that names an actor.
 *
 * @param trust how far the form alone proves the actor
 * @param shape what of its spelling its readers must know
 */
record ActorName(String actorId, AliasKind aliasKind, Trust trust, Shape shape) implements Lexeme {
    enum Trust {
        SURE,
        /** Needs the actor named otherwise in the text, or in office at the time. */
        AMBIGUOUS,
        /** A last name that only carries on a person named in full. */
        LAST_NAME
    }

    /**
     * The spelling of a form.
     *
     * @param isSingleWord particles before it not counted
     * @param isPossessive a possessive without its apostrophe
     * @param takesArticle false for names of persons that are not written with the Arabic article
     * @param cases the {@link Case}s that the form can be, as a mask
     */
    record Shape(boolean isSingleWord, boolean isPossessive, boolean takesArticle, int cases) {
        Shape(boolean isSingleWord, boolean isPossessive, boolean takesArticle) {
            this(isSingleWord, isPossessive, takesArticle, Case.UNKNOWN);
        }
    }

    @Override
    public LexemeKind kind() {
        return LexemeKind.ACTOR;
    }

    boolean isSingleWord() {
        return shape.isSingleWord;
    }

    int cases() {
        return shape.cases;
    }

    boolean isPerson() {
        return actorId.startsWith("person:");
    }

    boolean isState() {
        return actorId.startsWith("state:");
    }

    /** True for names of cities and buildings, which are also places. */
    boolean isSeat() {
        return aliasKind == AliasKind.CAPITAL || aliasKind == AliasKind.METONYM;
    }
}
