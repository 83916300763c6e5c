package org.dateline.text;

/** What a dictionary form means to those who read its kind. */
public interface Lexeme {
    LexemeKind kind();
}
