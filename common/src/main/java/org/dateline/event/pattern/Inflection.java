package org.dateline.event.pattern;

import java.util.List;

/** How a language writes the forms of a word that a table names once. */
@FunctionalInterface
public interface Inflection {

    /**
     * The forms of a cell's entry: {@code v:} before a verb, {@code n:} before a noun; without either, the words as
     * they stand.
     *
     * @throws IllegalArgumentException with a message for the editor where the entry cannot be read
     */
    List<InflectedForm> forms(String entry);
}
