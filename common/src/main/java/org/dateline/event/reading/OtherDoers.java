package org.dateline.event.reading;

import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Sees where somebody or something that is no actor does the verb, so that no actor near by is taken for the doer. */
final class OtherDoers {
    private static final int THING_REACH = 3;
    private static final int OTHERS_REACH = 4;

    private final SentenceView view;

    OtherDoers(SentenceView view) {
        this.view = view;
    }

    /** {@code الأدلة تدين}, "the measures threaten": a thing stands before the verb, with no name between. */
    boolean isDoneByThing(TriggerMatch match) {
        int first = Math.max(view.clauses().begin(match.clause()), match.begin() - THING_REACH);
        for (int t = match.begin() - 1; t >= first && !view.words().isHidden(t); t--) {
            if (view.words().isNoun(t, WordClass.THING)) {
                return !match.isNoun();
            }
            if (view.isVerbFirst() || view.words().isPreposition(t)) {
                return false;
            }
        }
        return false;
    }

    /** "Syrian activists", "one of his aides": others of a state stand between it and the verb. */
    boolean standBehind(ActorGroup group, int verb) {
        String owner = group.members().get(group.members().size() - 1).actorId();
        if (!owner.startsWith("state:") && !owner.startsWith("person:")) {
            return false;
        }
        for (int t = group.end(); t < Math.min(verb, group.end() + OTHERS_REACH); t++) {
            boolean other = view.words().is(t, WordClass.AND) || view.words().isPreposition(t);
            if (other || view.words().isComma(t)) {
                return false;
            }
            if (view.words().isNoun(t, WordClass.OTHERS) || view.words().isNoun(t, WordClass.REBELS)) {
                return true;
            }
        }
        return false;
    }

    /** True where others of a state that the clause names do its verb. */
    boolean areSubject(TriggerMatch match) {
        return view.groups().stream()
                .anyMatch(group -> group.end() <= match.begin()
                        && view.clauses().of(group.begin()) == match.clause()
                        && standBehind(group, match.begin()));
    }
}
