package org.dateline.event.record;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A name of a treaty or agreement; {@code value} is the one that references bear. */
record TreatyName(String value) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return LexemeKind.RECORD;
    }
}
