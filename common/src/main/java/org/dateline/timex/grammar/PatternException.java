package org.dateline.timex.grammar;

/** A pattern or a value that cannot be read; the message is for the person who edits the table. */
public final class PatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public PatternException(String message) {
        super(message);
    }
}
