package org.dateline.event.record;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A name of a treaty or agreement.
 *
 * @param treatyId such as {@code treaty:NPT}, as objects of acts bear it
 * @param value what references bear
 */
record TreatyName(String treatyId, String value) implements Lexeme {
    @Override
    public LexemeKind kind() {
        return LexemeKind.RECORD;
    }
}
