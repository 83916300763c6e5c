package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;

/** Among whom the text so far, with this sentence, tells of acts. */
final class Stage {
    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final Bodies bodies;

    Stage(SentenceView view, ArticleMemory memory, SameAct same, Bodies bodies) {
        this.view = view;
        this.memory = memory;
        this.same = same;
        this.bodies = bodies;
    }

    /** True where the text has named a council that gives mandates. */
    boolean isCouncil() {
        return !memory.forum().isEmpty();
    }

    /** "Inspectors of the agency", "a League delegation": those who go there for a state or an organisation. */
    boolean hasDelegation(EventDraft draft) {
        return !view.isVerbFirst()
                && draft.actors(Role.SOURCE).stream()
                        .anyMatch(actor -> areEnvoys(actor.end() - 1) || areEnvoys(beforeOf(actor.begin())));
    }

    private int beforeOf(int token) {
        int of = token - 1;
        of -= of > view.begin() && view.words().is(of, WordClass.THIS) ? 1 : 0;
        return of > view.begin() && view.words().is(of, WordClass.OF) ? of - 1 : -1;
    }

    private boolean areEnvoys(int token) {
        ObjectWord word =
                token >= view.begin() && token < view.end() ? view.words().objectAt(token) : null;
        return word != null
                && switch (word.objectKind()) {
                    case INSPECTORS, PARTIES, ENVOY, DIPLOMATS -> true;
                    default -> false;
                };
    }

    /** True where two states or an organisation of states are named. */
    boolean isAmongStates() {
        if (memory.sides().areTwo() || isCouncil()) {
            return true;
        }
        TwoSides here = memory.sides().copy(same);
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                here.name(member);
                if (here.areTwo() || Bodies.isForum(member) || bodies.isUnion(member)) {
                    return true;
                }
            }
        }
        return false;
    }
}
