package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * A form that names a series of talks, mostly its place.
 *
 * @param isListed false for capitals, where talks are read only by their number
 */
record TalksName(String series, boolean isListed) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.ACTOR;
    }
}
