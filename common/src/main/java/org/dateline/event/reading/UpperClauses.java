package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** The clause that another goes on with, and the doer that it names for it. */
final class UpperClauses {
    static final int NONE = -1;

    private final SentenceView view;

    UpperClauses(SentenceView view) {
        this.view = view;
    }

    /** {@code كان التحالف الذي يقاتل المتمردين قد أعلن}: the actor behind the first word, over all that is told of it. */
    Optional<ActorGroup> doerOfPluperfect(TriggerMatch match) {
        int verb = match.begin();
        boolean open = view.isVerbFirst()
                && verb - 1 > view.begin()
                && view.words().isWritten(verb - 1, "قد")
                && view.words().is(view.begin(), WordClass.HAD);
        for (ActorGroup group : view.groups()) {
            boolean next = group.begin() - view.begin() <= 2
                    && group.end() < verb
                    && view.words().unknownBetween(view.begin() + 1, group.begin()) == 0;
            if (open && next && group.bare() && !group.isAdjective() && !group.isTalks()) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** {@code سبق لفرنسا أن}: the doer of what follows stands behind a preposition. */
    Optional<ActorGroup> doerBefore(int clause) {
        int end = view.clauses().begin(clause);
        for (ActorGroup group : view.groups()) {
            boolean before = view.isVerbFirst() && group.end() == end && group.begin() > view.begin();
            if (before && group.isBehind(WordClass.FOR) && view.words().is(group.begin() - 1, WordClass.EARLIER)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** {@code ، والتقى}: the comma before "and" opens nothing of its own. */
    int clauseBefore(int clause) {
        Clauses clauses = view.clauses();
        int parent = clauses.parent(clause);
        boolean comma = view.isVerbFirst()
                && clauses.hasParent(parent)
                && clauses.kind(parent) == ClauseKind.COORDINATED
                && clauses.begin(clause) - clauses.begin(parent) <= 1;
        return comma ? clauses.parent(parent) : parent;
    }

    /** "Said it was ready, but ruled out": a verb right behind "but" has the doer of the clause before. */
    boolean goesOnWithBut(int clause) {
        int verb = view.clauses().begin(clause) + 1;
        return !view.isVerbFirst()
                && verb < view.end()
                && view.words().isWritten(verb - 1, "but")
                && view.words().verbAt(verb) != Hits.NONE;
    }

    /** "Was killed on Saturday when a shell hit": at the same time as what it hangs on. */
    boolean isOfWhen(int clause) {
        int begin = view.clauses().begin(clause);
        boolean when = view.words().isWritten(begin, "when") || view.words().isWritten(begin, "عندما");
        return when && view.clauses().kind(clause) == ClauseKind.WHILE;
    }

    /** "Said that troops had invaded, accusing Moscow": what is said goes on with who says it; {@link #NONE} elsewhere. */
    int clauseOfSaying(TriggerMatch match) {
        Clauses clauses = view.clauses();
        boolean goesOn = !view.isVerbFirst()
                && clauses.kind(match.clause()) == ClauseKind.PARTICIPLE
                && clauses.hasParent(match.clause())
                && SpeechActs.isDoneBySaying(match.pattern().mode());
        int above = goesOn ? clauses.parent(match.clause()) : NONE;
        boolean said = goesOn && clauses.kind(above) == ClauseKind.THAT && clauses.hasParent(above);
        return said ? clauses.parent(above) : NONE;
    }

    /** {@code قال إن كندا ...، مطالبا}: a participle behind what is said goes on with who says it. */
    int parentOf(int clause) {
        Clauses clauses = view.clauses();
        int parent = clauses.parent(clause);
        boolean goesOn = view.isVerbFirst() && clauses.kind(clause) == ClauseKind.PARTICIPLE;
        for (int above = parent; goesOn && clauses.hasParent(above); above = clauses.parent(above)) {
            parent = clauses.kind(above) == ClauseKind.THAT ? clauses.parent(above) : parent;
        }
        return parent;
    }
}
