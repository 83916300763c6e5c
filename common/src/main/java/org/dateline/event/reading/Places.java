package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Case;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.TokenType;

/** Takes states out of the targets of an act where they only say where it was done. */
final class Places {
    private static final String ATTACK = "attack";
    private static final int NOUN_REACH = 2;
    /** "По объектам в Судане": what is hit stands between. */
    private static final int PLACE_REACH = 4;

    private final SentenceView view;
    private final SameAct same;

    Places(SentenceView view, SameAct same) {
        this.view = view;
        this.same = same;
    }

    void dropFrom(EventDraft draft) {
        draft.roles.removeIf(filled -> filled.role() == Role.TARGET && isOwnGround(draft, filled.mention()));
        if (draft.mode.equals(ATTACK)) {
            draft.roles.removeIf(filled -> filled.role() == Role.TARGET && isPlace(draft, filled.mention()));
        }
    }

    /** "Turkey imposed a curfew in southern Turkey". */
    private boolean isOwnGround(EventDraft draft, ActorMention target) {
        boolean country = target.actorId().startsWith("state:") && target.form() == ActorForm.NAME;
        return country
                && isBehind(target, WordClass.IN)
                && draft.actors(Role.SOURCE).stream().anyMatch(source -> same.areOneSide(source, target));
    }

    private boolean isPlace(EventDraft draft, ActorMention target) {
        boolean state = target.actorId().startsWith("state:");
        boolean country = state && target.form() == ActorForm.NAME;
        if (state && target.form() == ActorForm.DEMONYM && isOnTown(target)) {
            return true;
        }
        boolean whereTo = Case.ACCUSATIVE.isIn(target.cases()) && !Case.PREPOSITIONAL.isIn(target.cases());
        if (country && view.hasCases() && whereTo) {
            return false;
        }
        if (country && view.hasCases() && view.has(WordClass.ON, target.begin() - PLACE_REACH, target.begin())) {
            return false;
        }
        boolean within = isBehind(target, WordClass.IN) && !isBehind(target, WordClass.ON);
        return country && (within || namesTown(target) || isHelped(draft, target));
    }

    /** "Attacked Syrian Deir ez-Zor": the adjective before the name of a town. */
    private boolean isOnTown(ActorMention target) {
        int t = target.end();
        boolean here = target.begin() >= view.begin() && t < view.end();
        return here
                && !view.isVerbFirst()
                && !view.isTitle()
                && view.words().tokens().type(t) == TokenType.WORD
                && Character.isUpperCase(view.words().tokens().firstChar(t))
                && view.words().classesAt(t) == 0;
    }

    private boolean isBehind(ActorMention target, WordClass preposition) {
        return view.groups().stream()
                .anyMatch(group -> group.members().contains(target) && group.isBehind(preposition));
    }

    /** "Attacks Somalia border town". */
    private boolean namesTown(ActorMention target) {
        if (target.begin() < view.begin() || target.begin() >= view.end()) {
            return false;
        }
        for (int t = target.end(); t < Math.min(view.end(), target.end() + NOUN_REACH); t++) {
            if (view.words().isNoun(t, WordClass.SETTLEMENT)) {
                return !view.isVerbFirst();
            }
        }
        return false;
    }

    /** "Airstrikes on Mali in support of its government". */
    private boolean isHelped(EventDraft draft, ActorMention target) {
        for (ActorGroup group : view.groups()) {
            boolean behind = group.begin() >= target.end() && view.clauses().of(group.begin()) == draft.match.clause();
            if (behind && group.isBehind(WordClass.FOR)) {
                return group.members().stream().anyMatch(helped -> same.areOneSide(helped, target));
            }
        }
        return false;
    }
}
