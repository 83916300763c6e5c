package org.dateline.event.clause;

import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** What the last letters of English words say of them. */
public final class Endings {
    private static final long S = Tokens.hashOf("s");
    private static final long SS = Tokens.hashOf("ss");
    private static final long LY = Tokens.hashOf("ly");
    private static final long ED = Tokens.hashOf("ed");
    private static final long ING = Tokens.hashOf("ing");

    private final Tokens tokens;

    Endings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Russians", not "business". */
    public boolean isPlural(int token) {
        return endsWith(token, S, 1) && !endsWith(token, SS, 2);
    }

    /** "Strongly". */
    public boolean isAdverb(int token) {
        return endsWith(token, LY, 2);
    }

    /** "Downgraded". */
    public boolean isPast(int token) {
        return endsWith(token, ED, 2);
    }

    /** "Bombing". */
    public boolean isGerund(int token) {
        return endsWith(token, ING, 3);
    }

    private boolean endsWith(int token, long ending, int letters) {
        return tokens.type(token) == TokenType.WORD && tokens.hashOfEnding(token, letters) == ending;
    }
}
