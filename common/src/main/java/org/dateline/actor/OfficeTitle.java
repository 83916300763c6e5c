package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** Words that name one office alone. */
record OfficeTitle(String officeId) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }
}
