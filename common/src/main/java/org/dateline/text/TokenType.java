package org.dateline.text;

/** What kind of run of characters a token is. */
public enum TokenType {
    /** Letters; in scripts without spaces each ideograph is a word. */
    WORD,
    /** Digits of one script. */
    NUMBER,
    /** One punctuation mark or symbol. */
    MARK;

    static final TokenType[] ALL = values();
}
