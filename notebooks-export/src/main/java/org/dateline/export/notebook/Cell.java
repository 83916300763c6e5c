package org.dateline.export.notebook;

import java.util.function.Function;

/**
 * A cell of a page.
 *
 * @param text Markdown, or a question in SQL; empty for the cell that opens the release
 */
public record Cell(Kind kind, String text) {

    /** What a cell does. */
    public enum Kind {
        WORDS,
        SETUP,
        TABLE,
        BARS;

        /** The function that shows an answer so. */
        Function<Answer, String> picture() {
            return switch (this) {
                case TABLE -> Pictures::table;
                case BARS -> Pictures::bars;
                case WORDS, SETUP -> throw new IllegalStateException(this + " asks nothing");
            };
        }
    }

    /** Whether it asks a question. */
    public boolean isQuestion() {
        return kind == Kind.TABLE || kind == Kind.BARS;
    }
}
