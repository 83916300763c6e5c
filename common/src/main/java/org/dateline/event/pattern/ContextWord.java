package org.dateline.event.pattern;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A word around triggers. */
public record ContextWord(WordClass wordClass, WordForm form, VerbMark mark) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return LexemeKind.CONTEXT;
    }

    @Override
    public long bit() {
        return wordClass.bit();
    }
}
