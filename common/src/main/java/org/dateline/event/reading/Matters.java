package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** {@code 定于29日就朝鲜试射导弹举行磋商}, {@code 对进行打击表示遗憾}: an act that is only what a later verb is about. */
final class Matters {
    private static final int NONE = -1;

    private final SentenceView view;
    private final Words words;

    Matters(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** The word that opens the matter in which the act stands; -1 where it stands in none. */
    int opening(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        for (int t = match.begin() - 1; view.isAnalytic() && t >= begin && !words.isComma(t); t--) {
            if (words.isHidden(t)) {
                continue;
            }
            if (words.is(t, WordClass.ABOUT)) {
                return hasVerbBehind(match, false) ? t : NONE;
            }
            if (words.is(t, WordClass.ON)) {
                return hasVerbBehind(match, true) ? t : NONE;
            }
        }
        return NONE;
    }

    private boolean hasVerbBehind(TriggerMatch match, boolean ofSaying) {
        int from = match.object() == null
                ? match.end()
                : Math.max(match.end(), match.object().end());
        for (int t = from; t < view.end() && !words.isComma(t); t++) {
            int verb = words.isHidden(t) ? Hits.NONE : words.verbAt(t);
            boolean says = verb != Hits.NONE
                    && (words.is(t, WordClass.SAY)
                            || words.hits().lexeme(verb) instanceof Trigger trigger
                                    && SpeechActs.isDoneBySaying(
                                            trigger.pattern().mode()));
            if (says || verb != Hits.NONE && !ofSaying) {
                return true;
            }
        }
        return false;
    }
}
