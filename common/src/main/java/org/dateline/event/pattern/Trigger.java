package org.dateline.event.pattern;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A form that may name an event by a pattern. */
public record Trigger(EventPattern pattern, WordForm form, VerbMark mark) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return LexemeKind.TRIGGER;
    }
}
