package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.DateAt;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.reading.VerbReading.Tense;

/** What the days before a verb that stands last belong to. */
final class LastVerbDates {
    private static final int REACH = 2;

    private final SentenceView view;
    private final SameAct same;

    LastVerbDates(SentenceView view, SameAct same) {
        this.view = view;
        this.same = same;
    }

    /** {@code حمله سایبری ماه ژوئیه}: the day of the noun before it, where another day stands nearer to the verb. */
    boolean isOfNounBefore(EventDraft draft, DateAt date) {
        if (!view.isVerbLast() || draft.match.isNoun()) {
            return false;
        }
        for (int t = date.begin() - 1; t >= Math.max(view.begin(), date.begin() - REACH); t--) {
            if (view.words().isHidden(t) || view.words().classesAt(t) != 0) {
                return false;
            }
            if (view.words().isObject(t)) {
                return view.dates().stream().anyMatch(other -> isNearer(other, date, draft));
            }
        }
        return false;
    }

    private boolean isNearer(DateAt other, DateAt date, EventDraft draft) {
        return other.begin() >= date.end()
                && other.end() <= draft.match.begin()
                && view.clauses().of(other.begin()) == draft.match.clause();
    }

    /** {@code دوشنبه اعلام کرد که روابط خود را قطع می‌کند}: what a side says that it does, it does on the day of saying so. */
    boolean isAnnounced(EventDraft draft) {
        boolean told = view.isVerbLast()
                && draft.status == EventStatus.OCCURRED
                && (draft.tense == Tense.PRESENT || draft.tense == Tense.PAST)
                && view.clauses().kind(draft.match.clause()) == ClauseKind.THAT;
        Optional<ActorMention> speaker = told ? new Speakers(view).of(draft.match) : Optional.empty();
        return speaker.isPresent()
                && draft.actors(Role.SOURCE).stream().anyMatch(source -> same.areOneSide(source, speaker.get()));
    }
}
