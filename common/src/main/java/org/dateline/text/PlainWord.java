package org.dateline.text;

/** A word of a script without spaces that keeps shorter ones from being read inside of it. */
public enum PlainWord implements Lexeme {
    ONE;

    @Override
    public LexemeKind kind() {
        return LexemeKind.WORD;
    }
}
