package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.WordClass;

/** Whose act a noun names, where the noun itself does not say. */
final class NounDoers {
    private static final int ANNOUNCED = 4;
    private static final int OWN_REACH = 3;
    /** One that was signed before is not theirs who speak of it. */
    private static final String AGREEMENT = "agreement_signed";

    private static final String MEETING = "meeting";

    private final SentenceView view;
    private final Subjects subjects;

    NounDoers(SentenceView view, Subjects subjects) {
        this.view = view;
        this.subjects = subjects;
    }

    /** Whose act a noun is part of: "Russia said during the talks with", "announced the recall of", "after the talks with ..., Russia said". */
    Optional<ActorGroup> around(TriggerMatch noun) {
        boolean agreed = view.isVerbFirst() && noun.pattern().mode().equals(AGREEMENT);
        if (agreed) {
            return isAnnounced(noun) ? subjects.firstBare(noun.clause(), noun.begin()) : Optional.empty();
        }
        if (view.clauses().kind(noun.clause()) == ClauseKind.AFTER) {
            return subjects.inherited(noun.clause());
        }
        if (view.isVerbLast() && (isOwn(noun) || isToldBehind(noun))) {
            return subjects.before(noun).or(() -> subjects.inherited(noun.clause()));
        }
        int from = noun.begin() - 3;
        boolean asked = view.isVerbFirst() && view.has(WordClass.TO, noun.begin() - 1, noun.begin());
        boolean set = !asked
                && (view.has(WordClass.DURING, from, noun.begin())
                        || view.has(WordClass.AFTER, from, noun.begin())
                        || view.has(WordClass.BEFORE, from, noun.begin()));
        boolean inside = !view.isVerbFirst()
                && !view.isVerbLast()
                && noun.pattern().mode().equals(MEETING)
                && (view.has(WordClass.IN, noun.begin() - 2, noun.begin())
                        || view.has(WordClass.AT, noun.begin() - 2, noun.begin()));
        boolean within = set || inside || PlansCalledOff.isCalledOff(noun, view) || isAnnounced(noun);
        return within
                ? subjects.firstBare(noun.clause(), view.hasCases() ? view.end() : noun.begin())
                        .or(() -> subjects.inherited(noun.clause()))
                : Optional.empty();
    }

    /** {@code خروج نیروهای خود}: the doer of the clause is that of the noun too. */
    private boolean isOwn(TriggerMatch noun) {
        return view.has(WordClass.POSSESSOR, noun.end(), noun.end() + OWN_REACH);
    }

    /** {@code از قطع روابط با ... خبر داد}: told at the end of the clause by the one whose deed it is. */
    private boolean isToldBehind(TriggerMatch noun) {
        boolean done = noun.pattern().extras().has(Extras.Flag.HAPPENED)
                && SpeechActs.isDoneByTelling(noun.pattern().mode());
        for (int t = noun.end(); done && t < view.end() && view.clauses().of(t) == noun.clause(); t++) {
            if (view.words().is(t, WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a verb of saying, deciding or planning, over names and dates and a few words. */
    private boolean isAnnounced(TriggerMatch noun) {
        int unknown = 0;
        for (int t = noun.begin() - 1; t >= view.begin() && unknown <= ANNOUNCED; t--) {
            if (view.clauses().of(t) != noun.clause()) {
                return false;
            }
            boolean after = view.words().is(t, WordClass.AFTER) || view.words().is(t, WordClass.BEFORE);
            if (view.isVerbFirst() && after) {
                return false;
            }
            boolean plans = view.isVerbFirst() && view.words().is(t, WordClass.PLAN);
            boolean begun = view.hasCases() && view.words().is(t, WordClass.DONE);
            if (plans
                    || begun
                    || view.words().is(t, WordClass.SAY)
                    || view.words().is(t, WordClass.DECIDE)) {
                return true;
            }
            unknown += view.words().isHidden(t) ? 0 : 1;
        }
        return false;
    }
}
