package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** An ordinal, which may number a round of talks. */
record OrdinalWord(int value) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }
}
