package org.dateline.timex.grammar;

import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;

/**
 * What a word says of time, as patterns see it.
 *
 * @param symbol the number of its class, such as {@code month}
 * @param value 11 for November, -1 for "last"
 * @param detail a second number where the class has one, such as the unit of "yesterday"
 * @param hasArticle true where the form in the dictionary has the article
 */
public record TimeLexeme(int symbol, int value, int detail, boolean hasArticle) implements Lexeme {

    /** A word without the article. */
    public TimeLexeme(int symbol, int value, int detail) {
        this(symbol, value, detail, false);
    }

    /** The same in a form that has the article. */
    public TimeLexeme withArticle() {
        return new TimeLexeme(symbol, value, detail, true);
    }

    @Override
    public LexemeKind kind() {
        return LexemeKind.TIME;
    }
}
