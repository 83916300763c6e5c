package org.dateline.event.clause;

import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** What the last letters of English words say of them. */
public final class Endings {
    private final Tokens tokens;

    Endings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Russians", not "business". */
    public boolean isPlural(int token) {
        return endsWith(token, "s") && !endsWith(token, "ss");
    }

    /** "Strongly". */
    public boolean isAdverb(int token) {
        return endsWith(token, "ly");
    }

    /** "Bombing". */
    public boolean isGerund(int token) {
        return endsWith(token, "ing");
    }

    private boolean endsWith(int token, String ending) {
        int from = tokens.length(token) - ending.length();
        boolean ends = tokens.type(token) == TokenType.WORD && from > 0;
        for (int i = 0; ends && i < ending.length(); i++) {
            ends = tokens.letter(token, from + i) == ending.charAt(i);
        }
        return ends;
    }
}
