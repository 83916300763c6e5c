package org.dateline.event.clause;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;

/** What tells which one is meant, before its name, in a language whose verbs have no forms. */
final class Modifiers {
    private static final int REACH = 12;

    private final Words words;
    private final EventGrammar grammar;
    private final int sentenceBegin;

    Modifiers(Words words, EventGrammar grammar, int sentenceBegin) {
        this.words = words;
        this.grammar = grammar;
        this.sentenceBegin = sentenceBegin;
    }

    /** {@code 同来华进行正式访问的马来西亚总理}: "with", if a verb that ends in 的, and nobody else, stands behind it. */
    long with(int name, List<ActorMention> mentions) {
        if (!grammar.isAnalytic() || name <= sentenceBegin || !words.isWritten(name - 1, "的")) {
            return 0;
        }
        for (int t = name - 2; t >= Math.max(sentenceBegin, name - REACH) && !words.isHidden(t); t--) {
            if (words.isComma(t)) {
                return 0;
            }
            if (words.is(t, WordClass.WITH)) {
                int behind = t + 1;
                return mentions.stream().noneMatch(other -> other.begin() == behind) ? WordClass.WITH.bit() : 0;
            }
        }
        return 0;
    }
}
