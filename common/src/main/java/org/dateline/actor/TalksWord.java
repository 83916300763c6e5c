package org.dateline.actor;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/** Round, talks or meeting. */
record TalksWord(WordClass wordClass) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.OFFICE;
    }
}
