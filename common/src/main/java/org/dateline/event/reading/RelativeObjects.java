package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;

/** {@code l'Iran, qu'il accuse}: the actor before a relative clause with a doer of its own is whom that does it to. */
final class RelativeObjects {
    private final SentenceView view;
    private final SameAct same;

    RelativeObjects(SentenceView view, SameAct same) {
        this.view = view;
        this.same = same;
    }

    /** Those told of by a verb that takes an object, who are none of the doers; empty where no such clause holds it. */
    List<ActorMention> meant(EventDraft draft, List<ActorMention> doers) {
        Words words = view.words();
        int clause = view.clauses().begin(draft.match.clause());
        int opener = words.isComma(clause) ? clause + 1 : clause;
        boolean relative = opener > view.begin() + 1
                && words.isComma(opener - 1)
                && (words.is(opener, WordClass.THAT) || words.is(opener, WordClass.RELATIVE));
        if (!relative
                || view.isAnalytic()
                || view.isByEndings()
                || view.isVerbLast()
                || !hasOwnDoer(draft, doers, opener)) {
            return List.of();
        }
        for (ActorGroup group : view.groups()) {
            if (group.end() == opener - 1 && !group.isAdjective() && !group.isTalks()) {
                boolean itself = group.members().stream()
                        .anyMatch(member -> doers.stream().anyMatch(doer -> same.areOneSide(doer, member)));
                return itself ? List.of() : group.members();
            }
        }
        return List.of();
    }

    private boolean hasOwnDoer(EventDraft draft, List<ActorMention> doers, int opener) {
        int verb = draft.match.begin();
        return view.has(WordClass.PRONOUN, opener + 1, verb)
                || doers.stream().anyMatch(doer -> doer.begin() > opener && doer.end() <= verb);
    }
}
