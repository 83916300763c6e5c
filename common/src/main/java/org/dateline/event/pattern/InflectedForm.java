package org.dateline.event.pattern;

/**
 * One written form of a word and what it can be.
 *
 * @param withAccents true where an accent on the last letter tells it from another form
 * @param mark what its ending says beside that, in languages where it does
 */
public record InflectedForm(String form, WordForm kind, boolean withAccents, VerbMark mark) {

    public InflectedForm(String form, WordForm kind) {
        this(form, kind, false);
    }

    public InflectedForm(String form, WordForm kind, boolean withAccents) {
        this(form, kind, withAccents, VerbMark.NONE);
    }
}
