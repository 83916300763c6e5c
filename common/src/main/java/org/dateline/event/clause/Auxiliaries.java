package org.dateline.event.clause;

import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** Tells "have" before another verb from "have" by itself: "had expelled", not "had talks". */
final class Auxiliaries {
    private static final int REACH = 2;
    private static final long DETERMINERS = WordClass.THIS.bit() | WordClass.POSSESSOR.bit();

    private final Words words;
    private final boolean english;
    private final int end;

    /** {@code english} is true where a word's ending may tell a participle that no table knows. */
    Auxiliaries(Words words, boolean english, int end) {
        this.words = words;
        this.english = english;
        this.end = end;
    }

    /** True where the word at that token is no verb of its own. */
    boolean isAt(int token) {
        if (!words.is(token, WordClass.HAD) && !words.is(token, WordClass.HAVE)) {
            return false;
        }
        if (token + 1 < end && words.is(token + 1, WordClass.BE)) {
            return true;
        }
        for (int t = token + 1; t <= token + REACH && t < end; t++) {
            if (isParticiple(t)) {
                return !words.is(token + 1, WordClass.THIS);
            }
        }
        return isUnknownParticiple(token + 1);
    }

    private boolean isParticiple(int token) {
        Hits hits = words.hits();
        for (int h = hits.from(token); h < hits.to(token) && !words.isHidden(token); h++) {
            if (Verbs.isVerb(hits.lexeme(h)) && Verbs.form(hits.lexeme(h)).mayBeParticiple()) {
                return true;
            }
        }
        return false;
    }

    /** "(Have) downplayed their (meeting)": unlike "had prolonged talks", a determiner follows. */
    private boolean isUnknownParticiple(int token) {
        return english
                && token + 1 < end
                && !words.isHidden(token)
                && words.classesAt(token) == 0
                && words.endings().isPast(token)
                && (words.classesAt(token + 1) & DETERMINERS) != 0;
    }
}
