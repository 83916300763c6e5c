package org.dateline.timex.grammar;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * What a word says of time, as patterns see it.
 *
 * @param symbol the number of its class, such as {@code month}
 * @param value 11 for November, -1 for "last"
 * @param detail a second number where the class has one, such as the unit of "yesterday"
 */
public record TimeLexeme(int symbol, int value, int detail) implements Lexeme {

    @Override
    public LexemeKind kind() {
        return LexemeKind.TIME;
    }
}
