package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** "Ten soldiers killed in a raid": no object stands before the place, so that the verb is passive without "were". */
final class PlacesOfForce {
    private final SentenceView view;

    PlacesOfForce(SentenceView view) {
        this.view = view;
    }

    /** True where a place or an occasion follows at once on a verb of force that takes an object. */
    boolean follow(TriggerMatch match) {
        Extras extras = match.pattern().extras();
        boolean force = extras.has(Extras.Flag.NAMED_DOER) || extras.has(Extras.Flag.OBJECT_LAST);
        return force
                && match.end() - match.begin() == 1
                && !view.isVerbFirst()
                && match.form().mayBeParticiple()
                && match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT)
                && view.has(WordClass.IN, match.end(), match.end() + 1);
    }

    /** "The soldiers killed in the raid were buried": another verb of the clause tells what is new. */
    boolean standBeforeVerb(TriggerMatch match) {
        for (int t = match.end(); t < view.end(); t++) {
            boolean verb = view.clauses().of(t) == match.clause()
                    && view.words().finiteAt(t) != Hits.NONE
                    && view.words().objectAt(t) == null
                    && !view.words().is(t, WordClass.SAY);
            if (verb || view.words().is(t, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }
}
