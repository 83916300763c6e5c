package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A form that names a series of talks or the place of one.
 *
 * @param isListed false for capitals, where talks are read only by their number
 * @param isComplete true where the form says that it is talks, false where it is a mere place
 */
record TalksName(String series, boolean isListed, boolean isComplete) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.ACTOR;
    }
}
