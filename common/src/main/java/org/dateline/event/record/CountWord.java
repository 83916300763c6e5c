package org.dateline.event.record;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A number in words, among those that a vote can count. */
record CountWord(int value) implements Lexeme {
    static final int MOST = 200;

    @Override
    public LexemeKind kind() {
        return LexemeKind.RECORD;
    }
}
