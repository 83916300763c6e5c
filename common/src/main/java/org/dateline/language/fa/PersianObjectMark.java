package org.dateline.language.fa;

import org.dateline.event.pattern.ObjectMark;
import org.dateline.text.Tokens;

/** The word {@code را} behind an object, with {@code خود} "own" between at most. */
final class PersianObjectMark implements ObjectMark {
    private static final long MARK = Tokens.hashOf("را");
    private static final long OWN = Tokens.hashOf("خود");

    @Override
    public boolean isOn(Tokens tokens, int end) {
        int mark = end < tokens.size() && tokens.hash(end) == OWN ? end + 1 : end;
        return mark < tokens.size() && tokens.hash(mark) == MARK;
    }
}
