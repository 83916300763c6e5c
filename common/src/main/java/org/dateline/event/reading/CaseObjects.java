package org.dateline.event.reading;

import org.dateline.actor.Case;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;

/** Which nouns before a verb are its object, in a language whose word order is free. */
final class CaseObjects {
    private final SentenceView view;

    CaseObjects(SentenceView view) {
        this.view = view;
    }

    /** ", подписанный в Минске": a participle that opens its clause tells of the noun before it. */
    boolean isReducedRelative(Trigger trigger, int begin) {
        if (trigger.form() != WordForm.REDUCED) {
            return false;
        }
        int clause = view.clauses().of(begin);
        return view.clauses().kind(clause) == ClauseKind.RELATIVE
                && begin - view.clauses().begin(clause) <= 1;
    }

    /** Before its verb an object stands without a preposition and is not who does it: "посол на переговорах заявил". */
    boolean isNoObject(Trigger trigger, int begin, int token) {
        if (!view.hasCases()) {
            return false;
        }
        boolean passive = trigger.form() == WordForm.PASSIVE || trigger.form() == WordForm.REDUCED;
        boolean active = trigger.pattern().voice() == Voice.ACTIVE && !passive;
        boolean beside = view.clauses().of(begin) == view.clauses().of(token);
        return active && isDoer(token) || !passive && beside && isBehindPreposition(token);
    }

    private boolean isDoer(int token) {
        for (ActorGroup group : view.groups()) {
            boolean covers = group.begin() <= token && token < group.end();
            if (covers && !Case.ACCUSATIVE.isIn(group.cases())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindPreposition(int token) {
        int before = token - 1;
        while (before > view.begin()
                && (view.words().isAdjective(before) || view.words().is(before, WordClass.THIS))) {
            before--;
        }
        return isOccasion(view.words().objectAt(token).objectKind())
                && before >= view.begin()
                && view.words().isPreposition(before)
                && !view.words().isHidden(before);
    }

    /** "На переговорах": where something else is done. */
    private static boolean isOccasion(ObjectKind kind) {
        return switch (kind) {
            case TALKS, MEETING, CONFERENCE, VISIT, CALL, DRAFT, RESOLUTION, VOTE, ATTACK -> true;
            default -> false;
        };
    }
}
