package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.NameEndings.Owned;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.LexemeKind;

/** Who does the verb of a clause, where verbs come last and endings say the parts of actors. */
final class EndingSubjects {
    private static final int HEAD_REACH = 2;
    private static final int OBJECT_REACH = 4;

    private final SentenceView view;

    EndingSubjects(SentenceView view) {
        this.view = view;
    }

    /** A subject, and whether it is that of another clause. */
    record Found(ActorGroup group, boolean inherited) {}

    /** The doer of the clause; {@code head} is true where the verb tells of the noun behind it, which does it. */
    Optional<Found> of(TriggerMatch match, boolean head) {
        if (head) {
            return headBehind(match.end()).map(group -> new Found(group, false));
        }
        Optional<Found> found = of(match.clause());
        boolean ofObject = found.isPresent()
                && SpeechActs.isDoneBySaying(match.pattern().mode())
                && isOwnerOfObject(found.get().group(), match.begin());
        return ofObject ? ofParent(match.clause()) : found;
    }

    /** {@code ABD'nin yaptırımlarını kınadığını}: what is judged is of the actor, who does not judge. */
    private boolean isOwnerOfObject(ActorGroup group, int verb) {
        if (!group.isBehind(WordClass.OF)) {
            return false;
        }
        for (int t = group.tail(); t < Math.min(verb, group.tail() + OBJECT_REACH); t++) {
            if (view.words().isComma(t) || view.words().isDate(t)) {
                return false;
            }
            if (ownerAt(t)) {
                return false;
            }
            boolean verbal = view.words().isHidden(t) || view.words().verbAt(t) >= 0;
            if (!verbal && view.endings().owned(view.words().tokens(), t) == Owned.YES) {
                return true;
            }
        }
        return false;
    }

    private boolean ownerAt(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() == token) {
                return group.isBehind(WordClass.OF);
            }
        }
        return false;
    }

    private Optional<Found> ofParent(int clause) {
        return view.clauses().hasParent(clause)
                ? of(view.clauses().parent(clause)).map(found -> new Found(found.group(), true))
                : Optional.empty();
    }

    private Optional<Found> of(int clause) {
        Clauses clauses = view.clauses();
        ClauseKind kind = clauses.kind(clause);
        boolean mayBeOwner = kind == ClauseKind.THAT || kind == ClauseKind.RELATIVE || kind == ClauseKind.AFTER;
        Optional<ActorGroup> own = mayBeOwner ? owner(clause).or(() -> bare(clause)) : bare(clause);
        if (own.isPresent()) {
            return own.map(group -> new Found(group, false));
        }
        if (kind == ClauseKind.MAIN || kind == ClauseKind.COORDINATED) {
            Optional<ActorGroup> hanging = ofClauseAtHead(clause);
            if (hanging.isPresent()) {
                return hanging.map(group -> new Found(group, false));
            }
        }
        boolean open = kind != ClauseKind.WHILE && clauses.hasParent(clause) && !isWished(clause);
        return open ? ofParent(clause) : Optional.empty();
    }

    /** {@code -mesi} without its own subject is wished of somebody else. */
    private boolean isWished(int clause) {
        int verb = view.clauses().verb(clause);
        int hit = verb == Clauses.NO_VERB ? -1 : view.words().verbAt(verb);
        return hit >= 0 && VerbMark.of(view.words().hits().lexeme(hit)).hang() == VerbMark.Hang.WISHED;
    }

    /** {@code Rusya tasarıyı veto ederken}: a subject that opens the sentence is that of the verb that ends it, too. */
    private Optional<ActorGroup> ofClauseAtHead(int clause) {
        Clauses clauses = view.clauses();
        int first = clauses.begin(clause);
        int head = first < view.end() ? clauses.of(first) : clause;
        boolean hangs = head != clause && clauses.hasParent(head) && clauses.parent(head) == clause;
        ClauseKind kind = clauses.kind(head);
        return hangs && (kind == ClauseKind.WHILE || kind == ClauseKind.PARTICIPLE || kind == ClauseKind.IF)
                ? bare(head)
                : Optional.empty();
    }

    /** The first actor of the clause that no ending gives another part. */
    Optional<ActorGroup> bare(int clause) {
        ActorGroup doubtful = null;
        ActorGroup owner = null;
        for (ActorGroup group : view.groups()) {
            boolean candidate = group.bare()
                    && !group.isAdjective()
                    && !group.isTalks()
                    && view.clauses().of(group.begin()) == clause
                    && group.end() <= verbOf(clause);
            Owned owns = candidate ? ownsNext(group) : Owned.YES;
            if (owns == Owned.NO) {
                return Optional.of(group);
            }
            doubtful = owns == Owned.MAYBE && doubtful == null ? group : doubtful;
            owner = candidate && owner == null && opens(clause, group) ? group : owner;
        }
        return Optional.ofNullable(doubtful == null ? owner : doubtful);
    }

    /** {@code Binlerce kişi İsrail konsolosluğu önünde}: words before an owner may be the doer. */
    private boolean opens(int clause, ActorGroup group) {
        return view.words().unknownBetween(view.clauses().begin(clause), group.begin()) == 0;
    }

    private int verbOf(int clause) {
        int verb = view.clauses().verb(clause);
        return verb == Clauses.NO_VERB ? view.end() : verb;
    }

    /** {@code Suriye sınırını}: the name says whose it is. */
    private Owned ownsNext(ActorGroup group) {
        int next = group.tail();
        boolean person = group.members().get(0).actorId().startsWith("person:");
        if (person
                || next >= view.end()
                || view.words().isHidden(next)
                || view.words().isComma(next)) {
            return Owned.NO;
        }
        boolean small =
                view.words().classesAt(next) != 0 && !view.words().hits().has(next, LexemeKind.OBJECT);
        if (small || view.words().verbAt(next) >= 0) {
            return Owned.NO;
        }
        return view.endings().owned(view.words().tokens(), next);
    }

    /** The actor with the ending of an owner: {@code Rusya'nın veto etmesi}. */
    private Optional<ActorGroup> owner(int clause) {
        for (ActorGroup group : view.groups()) {
            boolean owner = group.isBehind(WordClass.OF)
                    && !view.endings().isOwnerOf(view.words().tokens(), group.tail(), view.end());
            if (owner && view.clauses().of(group.begin()) == clause) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** {@code anlaşmayı imzalayan Rusya}. */
    Optional<ActorGroup> headBehind(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() >= token) {
                boolean near = group.begin() - token <= HEAD_REACH
                        && view.words().unknownBetween(token, group.begin()) == 0
                        && !view.words().isComma(token);
                return near && !group.isTalks() ? Optional.of(group) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
