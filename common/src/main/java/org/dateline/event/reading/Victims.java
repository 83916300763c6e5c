package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;

/** Whom an act of force was done to: not an actor that only stands near those people. */
final class Victims {
    private final SentenceView view;

    Victims(SentenceView view) {
        this.view = view;
    }

    /** "Killed 20 students Turkey knew": the students are those. */
    boolean areOthers(TriggerMatch match, int from, int to) {
        for (int t = from; t < to && isForce(match); t++) {
            ObjectWord word = view.words().isHidden(t) ? null : view.words().objectAt(t);
            if (word != null && word.objectKind() == ObjectKind.PEOPLE) {
                return true;
            }
        }
        return false;
    }

    /** "Killed 20, Turkey said". */
    boolean isSpeaker(TriggerMatch match, ActorGroup group) {
        return isForce(match) && view.has(WordClass.SAY, group.end(), group.end() + 1);
    }

    private static boolean isForce(TriggerMatch match) {
        Extras extras = match.pattern().extras();
        return extras.has(Extras.Flag.NAMED_DOER) || extras.has(Extras.Flag.OBJECT_FIRST);
    }
}
