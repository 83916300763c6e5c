package org.dateline.event.pattern;

/**
 * One written form of a word and what it can be.
 *
 * @param withAccents true where an accent on the last letter tells it from another form
 */
public record InflectedForm(String form, WordForm kind, boolean withAccents) {

    public InflectedForm(String form, WordForm kind) {
        this(form, kind, false);
    }
}
