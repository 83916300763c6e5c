package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;

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
