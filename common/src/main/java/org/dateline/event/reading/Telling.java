package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventStatus;
import org.dateline.event.Role;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;

/** Whether a clause carries the news: in the main clause, in what is told by announcing it, or only how things are. */
final class Telling {
    private static final int SAID_FIRST = 2;

    private final SentenceView view;
    private final SameAct same;

    Telling(SentenceView view, SameAct same) {
        this.view = view;
        this.same = same;
    }

    /** {@code ilişkilerini kestiğini açıkladı, sınır dışı etme kararı aldı}: what is told or decided is the news itself. */
    boolean isForeground(TriggerMatch match) {
        Clauses clauses = view.clauses();
        ClauseKind kind = clauses.kind(match.clause());
        boolean told = view.isByEndings()
                && kind == ClauseKind.THAT
                && clauses.hasParent(match.clause())
                && clauses.kind(clauses.parent(match.clause())).isForeground();
        boolean act = match.mark().hang().isInfinitive()
                || match.mark().hang() == VerbMark.Hang.SAID
                        && SpeechActs.isDoneByTelling(match.pattern().mode());
        return kind.isForeground() || told && act;
    }

    /** {@code قال الوزير إن بلاده ترفض}: the present of what is done by saying so, said of the speaker's own side. */
    boolean isSaidAsNews(TriggerMatch match, RoleFinder.Roles found) {
        Clauses clauses = view.clauses();
        int clause = thatOf(match.clause());
        boolean told = (view.isVerbFirst() || view.isVerbLast())
                && match.form() == WordForm.PRESENT
                && clauses.kind(clause) == ClauseKind.THAT
                && clauses.hasParent(clause)
                && clauses.kind(clauses.parent(clause)).isForeground()
                && SpeechActs.isDoneBySaying(match.pattern().mode());
        Optional<ActorMention> speaker = told ? new Speakers(view).of(match) : Optional.empty();
        return speaker.isPresent()
                && found.filled().stream()
                        .anyMatch(filled ->
                                filled.role() == Role.SOURCE && same.areOneSide(filled.mention(), speaker.get()));
    }

    /** {@code أن القاهرة تدين الهجوم وتطالب}: the clause of "that" which another goes on with; else the clause itself. */
    private int thatOf(int clause) {
        Clauses clauses = view.clauses();
        int above = clause;
        while (view.isVerbFirst() && clauses.kind(above) == ClauseKind.COORDINATED && clauses.hasParent(above)) {
            above = clauses.parent(above);
        }
        return clauses.kind(above) == ClauseKind.THAT ? above : clause;
    }

    /** {@code وترفض كندا}: the undated present of a verb that comes first tells how things are, outside headlines. */
    boolean isGeneral(EventDraft draft) {
        boolean present = draft.match.form() == WordForm.PRESENT && draft.tense == Tense.PRESENT;
        boolean open = draft.date == null && draft.offset == null && draft.status == EventStatus.OCCURRED;
        boolean said = view.clauses().kind(thatOf(draft.match.clause())) == ClauseKind.THAT
                && (view.clauses().kind(draft.match.clause()) == ClauseKind.THAT
                                && draft.place.bodySentence() < SAID_FIRST
                        || isSaidByOwnSide(draft));
        return view.isVerbFirst()
                && !view.isTitle()
                && present
                && open
                && !said
                && SpeechActs.mayBeStanding(draft.mode);
    }

    /** {@code قالت الوزارة إن الولايات المتحدة تدين}: it is done by saying so. */
    private boolean isSaidByOwnSide(EventDraft draft) {
        Optional<ActorMention> speaker = new Speakers(view).of(draft.match);
        return speaker.isPresent()
                && draft.actors(Role.SOURCE).stream().anyMatch(source -> same.areOneSide(source, speaker.get()));
    }
}
