package org.dateline.text;

/** What a dictionary form means to those who read its kind. */
public interface Lexeme {
    LexemeKind kind();

    /** A bit that tells lexemes of one kind apart at a first look, in which several may share it; 0 where none does. */
    default long bit() {
        return 0;
    }
}
