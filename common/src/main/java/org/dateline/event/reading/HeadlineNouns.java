package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/**
 * Tells headlines without a verb that open with the noun of an act: {@code لقاء بين الرئيسين في موسكو}, {@code
 * دیدار وزیران خارجه}. A text without a title may be, or open with, such a line; no full stop ends it.
 */
final class HeadlineNouns {
    private final SentenceView view;

    HeadlineNouns(SentenceView view) {
        this.view = view;
    }

    boolean open(TriggerMatch match) {
        return match.isNoun()
                && (view.isVerbFirst() || view.isVerbLast())
                && match.begin() == view.begin()
                && match.proclitics() == 0
                && isLine()
                && !hasVerb();
    }

    /** With whom stands right behind the noun: {@code بين}, or the adjectives of two states with what it is about. */
    boolean nameTwo(TriggerMatch match) {
        if (match.end() >= view.end()) {
            return false;
        }
        if (view.words().is(match.end(), WordClass.BETWEEN)) {
            return true;
        }
        for (ActorGroup group : view.groups()) {
            if (group.begin() == match.end()) {
                boolean about = group.end() == view.end() || view.words().isPreposition(group.end());
                return about && (group.members().size() > 1 || view.isVerbLast());
            }
        }
        return false;
    }

    private boolean isLine() {
        Words words = view.words();
        int last = view.end() - 1;
        boolean stop = words.tokens().isMark(last, '.') || words.tokens().isMark(last, '؟');
        return view.isTitle() || view.number() == 0 && !stop;
    }

    private boolean hasVerb() {
        for (int t = view.begin(); t < view.end(); t++) {
            boolean verb = view.words().finiteAt(t) != Hits.NONE && view.words().objectAt(t) == null;
            if (verb && !view.words().isHidden(t) || view.words().is(t, WordClass.HAPPEN)) {
                return true;
            }
        }
        return false;
    }
}
