package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;

/** Who says that an event happened, where it is not the outlet itself. */
final class Speakers {
    private static final int REACH = 12;
    private final SentenceView view;

    Speakers(SentenceView view) {
        this.view = view;
    }

    /** "We call on", "we have urged": those who speak do it. */
    boolean areDoersOf(TriggerMatch match) {
        int t = match.begin() - 1;
        while (t > view.begin() && (view.words().classesAt(t) & WordClass.HAVE.bit()) != 0) {
            t--;
        }
        return !view.isVerbFirst() && t >= view.begin() && view.words().isWritten(t, "we");
    }

    /** The subject of the verb of saying above the event's clause, or of the report behind it. */
    Optional<ActorMention> of(TriggerMatch match) {
        return groupOf(match).map(group -> group.members().get(0));
    }

    /** The actors named together there. */
    Optional<ActorGroup> groupOf(TriggerMatch match) {
        Clauses clauses = view.clauses();
        for (int clause = match.clause(); clauses.hasParent(clause); clause = clauses.parent(clause)) {
            int begin = clauses.begin(clause);
            if (view.isVerbFirst() && clauses.kind(clause) == ClauseKind.WHILE) {
                break;
            }
            if (clauses.kind(clause) == ClauseKind.THAT
                    && (view.has(WordClass.SAY, begin - REACH, begin) || isSaidBehind(match.end(), clause))) {
                return actorAbove(clause);
            }
        }
        for (int clause = 1; clause < clauses.count(); clause++) {
            if (clauses.kind(clause) == ClauseKind.REPORT && clause != match.clause()) {
                return actorIn(clause).or(this::accordingTo);
            }
        }
        return accordingTo();
    }

    /** {@code Ankara, Rusya'nın saldırdığını açıkladı}: the verb of saying comes last. */
    private boolean isSaidBehind(int from, int clause) {
        int above = view.clauses().parent(clause);
        for (int t = from; view.isByEndings() && t < view.end(); t++) {
            if (view.clauses().of(t) == above && view.words().is(t, WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** "According to Moscow", {@code بحسب أنقرة}. */
    private Optional<ActorGroup> accordingTo() {
        for (ActorGroup group : view.groups()) {
            if (group.isBehind(WordClass.ACCORDING)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** In the clause above; in the one above that where a mere comma opened it. */
    private Optional<ActorGroup> actorAbove(int clause) {
        Clauses clauses = view.clauses();
        int above = clauses.parent(clause);
        Optional<ActorGroup> found = actorIn(above);
        boolean comma = clauses.hasParent(above) && clauses.begin(clause) - clauses.begin(above) == 1;
        return found.isEmpty() && comma ? actorIn(clauses.parent(above)) : found;
    }

    private Optional<ActorGroup> actorIn(int clause) {
        for (ActorGroup group : view.groups()) {
            boolean says = group.bare() || group.isBehind(WordClass.TO) || group.isBehind(WordClass.BY);
            if (view.clauses().of(group.begin()) == clause && says) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
