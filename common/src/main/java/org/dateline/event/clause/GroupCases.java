package org.dateline.event.clause;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Case;
import org.dateline.event.pattern.CaseGrammar;

/** What the cases of names make of a group of them. */
final class GroupCases {
    private final CaseGrammar grammar;

    GroupCases(CaseGrammar grammar) {
        this.grammar = grammar;
    }

    /** The cases that all of them can be. */
    static int of(List<ActorMention> members) {
        int cases = members.get(0).cases();
        for (ActorMention member : members) {
            cases = Case.shared(cases, member.cases());
        }
        return cases;
    }

    /** False for names in cases that no list can share. */
    static boolean mayGoTogether(ActorMention one, ActorMention other) {
        return one.cases() == Case.UNKNOWN || other.cases() == Case.UNKNOWN || (one.cases() & other.cases()) != 0;
    }

    /**
     * Without a preposition right before it a group has the part that its case says: "встреча президента", "введены
     * Россией".
     *
     * @param governed true where a preposition stands right before the group
     */
    ActorGroup read(ActorGroup group, boolean governed) {
        if (!grammar.isPresent()) {
            return group;
        }
        int cases = group.cases();
        long governing = grammar.governing(group.prepositions(), cases);
        boolean alone = group.prepositions() == 0 || !governed;
        boolean bare = alone && (Case.NOMINATIVE.isIn(cases) || Case.ACCUSATIVE.isIn(cases));
        long mask = alone ? governing | grammar.meaning(cases) : governing;
        return new ActorGroup(group.begin(), group.end(), group.members(), mask, bare, false, cases);
    }
}
