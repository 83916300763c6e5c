package org.dateline.event.reading;

import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** Among whom the text so far, with this sentence, tells of acts. */
final class Stage {
    private static final String REJECTED = "resolution_rejected";
    private static final String ASSEMBLY = "org:UNGA";
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

    /** {@code 俄罗斯投了反对票，草案未获通过}: those whose vote was a veto stay, if there are any. */
    boolean isVeto(EventDraft draft) {
        boolean veto =
                failsBeside(draft.match) && draft.actors(Role.SOURCE).stream().anyMatch(bodies::hasVeto);
        if (veto) {
            draft.roles.removeIf(filled -> filled.role() == Role.SOURCE && !bodies.hasVeto(filled.mention()));
        }
        return veto;
    }

    /** Another word of the sentence says that a draft failed, and no other body than the council is named. */
    private boolean failsBeside(TriggerMatch match) {
        Hits hits = view.words().hits();
        boolean fails = false;
        for (int h = hits.from(view.begin()); h < hits.to(view.end() - 1); h++) {
            boolean beside = hits.begin(h) >= match.end() || hits.end(h) <= match.begin();
            fails |= beside
                    && hits.lexeme(h) instanceof Trigger trigger
                    && trigger.pattern().mode().equals(REJECTED);
        }
        return fails
                && view.groups().stream()
                        .flatMap(group -> group.members().stream())
                        .noneMatch(member -> member.actorId().equals(ASSEMBLY));
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
