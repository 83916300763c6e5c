package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** A name that holds the name of an actor and is none: "American Airlines", "the Gulf of Oman". */
record OtherName() implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.ACTOR;
    }
}
