package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * Words that name one office alone.
 *
 * @param cases the {@link Case}s that the form can be, as a mask
 */
record OfficeTitle(String officeId, int cases) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }
}
