package org.dateline.event.pattern;

/** Whether a verb can have an actor as its subject, by the grammar of the language. */
@FunctionalInterface
public interface Agreement {

    /** For languages whose verbs tell nothing of their subjects. */
    Agreement ANY = (verb, form, actorId) -> true;

    /** False where verb and actor cannot go together; {@code verb} is the written form without proclitics. */
    boolean allows(String verb, WordForm form, String actorId);

    /** False where the word directly behind a verb cannot head its subject; {@code word} is written without proclitics. */
    default boolean allowsBehind(String verb, WordForm form, String word) {
        return true;
    }

    /** True where the form alone says that several do it. */
    default boolean isPlural(String verb) {
        return false;
    }

    /** False where two verbs cannot have one subject; both are written without proclitics. */
    default boolean mayShareSubject(String verb, WordForm form, String other, WordForm otherForm) {
        return true;
    }
}
