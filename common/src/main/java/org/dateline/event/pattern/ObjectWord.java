package org.dateline.event.pattern;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A noun that acts are about.
 *
 * @param key names the one thing, such as {@code treaty:CWC}; null where the word is general
 */
public record ObjectWord(ObjectKind objectKind, String key) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return objectKind.isPointer() ? LexemeKind.POINTER : LexemeKind.OBJECT;
    }

    @Override
    public long bit() {
        return objectKind.bit();
    }
}
