package org.dateline.event.pattern;

import org.dateline.text.Tokens;

/** How a language marks what a verb is done to: by an ending, or by a word behind it, as Persian {@code را}. */
@FunctionalInterface
public interface ObjectMark {

    /** For languages where the place of the words says it. */
    ObjectMark NONE = (tokens, end) -> false;

    /** True where the words that end before the token {@code end} are so marked. */
    boolean isOn(Tokens tokens, int end);
}
