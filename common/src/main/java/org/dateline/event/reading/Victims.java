package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;

/** Whom an act was done to: not an actor that only stands near those people, or near a pronoun. */
final class Victims {
    private static final int DOER_WORDS = 4;

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

    /** "Killed 20, Turkey said", "killed in Turkish air strikes": who says it, or whose strikes they are; not "20 Hamas men". */
    boolean isOther(TriggerMatch match, ActorGroup group) {
        boolean speaks = view.has(WordClass.SAY, group.end(), group.end() + 1);
        boolean owns = match.object() != null
                && group.end() == match.object().begin()
                && !(match.object().word().objectKind() == ObjectKind.PEOPLE && isArmedGroup(group));
        return isForce(match) && (speaks || owns || isAmongDoers(group));
    }

    /** "Defended him since the court": the pronoun is whom it was done to, whatever the act. */
    boolean isPronoun(int token) {
        return token < view.end()
                && !view.words().isHidden(token)
                && view.words().pointsBy(token, ObjectKind.WHOM);
    }

    /** "By regime and Russian jets": who stands behind "and" did it with those behind "by". */
    private boolean isAmongDoers(ActorGroup group) {
        int t = group.begin() - 1;
        if (view.isVerbFirst() || t <= view.begin() || !view.words().is(t, WordClass.AND)) {
            return false;
        }
        for (int word = t - 1; word > view.begin() && t - word <= DOER_WORDS; word--) {
            if (view.words().is(word, WordClass.BY)) {
                return true;
            }
            if (view.words().classesAt(word) != 0 && !view.words().is(word, WordClass.THIS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isArmedGroup(ActorGroup group) {
        return !group.isAdjective() && group.members().get(0).actorId().startsWith("group:");
    }

    private boolean isForce(TriggerMatch match) {
        Extras extras = match.pattern().extras();
        return extras.has(Extras.Flag.NAMED_DOER)
                || extras.has(Extras.Flag.OBJECT_FIRST)
                || !view.isVerbFirst() && extras.has(Extras.Flag.OBJECT_LAST);
    }
}
