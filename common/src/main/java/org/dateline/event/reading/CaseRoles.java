package org.dateline.event.reading;

import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Case;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Subject and object where cases tell them and their order is free: {@code Резолюцию заблокировала Россия}. A name of which
 * the ending does not say which it is stands as the subject before the verb and as the object behind it, unless another
 * name has that part by its ending.
 */
final class CaseRoles {
    private static final long AUXILIARIES = WordClass.PLAN.bit()
            | WordClass.DECIDE.bit()
            | WordClass.MODAL.bit()
            | WordClass.WILL.bit()
            | WordClass.BE.bit();

    private static final String ACCUSATIVE_ENDINGS = "ую";
    private static final String NEUTER_ENDINGS = "ео";
    private static final String NEUTER_PAST = "ло";
    private static final int REACH_BEFORE = 16;
    private static final int REACH_BEHIND = 8;
    private static final int OBJECT_REACH = 4;
    private static final int ADJECTIVE_REACH = 3;

    private final SentenceView view;

    CaseRoles(SentenceView view) {
        this.view = view;
    }

    /** Who does the verb; empty where its clause names nobody. */
    Optional<ActorGroup> subject(TriggerMatch match) {
        ActorGroup before = before(match);
        before = before != null && agrees(match, before) ? before : null;
        if (before != null && isSureSubject(before)) {
            return Optional.of(before);
        }
        ActorGroup behind = behind(match, before);
        if (behind != null && isSureSubject(behind)) {
            return Optional.of(behind);
        }
        if (before != null) {
            return Optional.of(before);
        }
        return Optional.ofNullable(behind)
                .filter(group -> !takesObject(match)
                        || match.object() != null
                        || hasOtherObject(match, group)
                        || isBehindObject(match));
    }

    /** Whom the verb is done to; the name that a relative pronoun in another case than the nominative stands for. */
    Optional<ActorGroup> object(TriggerMatch match, Set<ActorGroup> used) {
        if (isSaidOfObject(match)) {
            int relative = view.clauses().begin(match.clause());
            return view.groups().stream()
                    .filter(group -> group.end() <= relative && relative - group.end() <= 1 && !group.isAdjective())
                    .reduce((one, other) -> other);
        }
        ActorGroup behind = null;
        ActorGroup before = null;
        for (ActorGroup group : view.groups()) {
            boolean open = isOpen(group, match, Case.ACCUSATIVE) && !used.contains(group) && !group.isAdjective();
            boolean free = isObject(group) || used.stream().anyMatch(other -> other.begin() >= match.end());
            if (open && group.end() <= match.begin() && free && isNear(group.end(), match.begin())) {
                before = group;
            }
            if (open && behind == null && group.begin() >= match.end() && isNear(match.end(), group.begin())) {
                behind = group;
            }
        }
        return Optional.ofNullable(behind != null ? behind : before);
    }

    private boolean isNear(int from, int to) {
        return !verbBetween(from, to) && view.words().unknownBetween(from, to) <= OBJECT_REACH;
    }

    /** "Дохой, которую обвинили". */
    private boolean isSaidOfObject(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        return view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && view.has(WordClass.PRONOUN, begin, begin + 1);
    }

    private ActorGroup before(TriggerMatch match) {
        ActorGroup adjective = null;
        ActorGroup open = null;
        for (int g = view.groups().size() - 1; g >= 0; g--) {
            ActorGroup group = view.groups().get(g);
            if (group.end() > match.begin() || !isOpen(group, match, Case.NOMINATIVE)) {
                continue;
            }
            if (match.begin() - group.end() > REACH_BEFORE || verbBetween(group.end(), match.begin())) {
                break;
            }
            if (group.isAdjective()) {
                boolean near = adjective == null && match.begin() - group.end() <= ADJECTIVE_REACH;
                adjective = near && !isOfOthers(group) ? group : adjective;
            } else if (isSureSubject(group)) {
                return group;
            } else {
                open = group;
            }
        }
        return open != null ? open : adjective;
    }

    private ActorGroup behind(TriggerMatch match, ActorGroup before) {
        ActorGroup first = null;
        for (ActorGroup group : view.groups()) {
            if (group.begin() < match.end() || !isOpen(group, match, Case.NOMINATIVE) || group.isAdjective()) {
                continue;
            }
            boolean far = view.words().unknownBetween(match.end(), group.begin()) > REACH_BEHIND;
            if (far || verbBetween(match.end(), group.begin())) {
                break;
            }
            if (!agrees(match, group)) {
                continue;
            }
            if (isSureSubject(group)) {
                return group;
            }
            first = first == null && !group.equals(before) ? group : first;
        }
        return first;
    }

    /** False where the number of the verb is not that of a name: "Иран обвинили". */
    private boolean agrees(TriggerMatch match, ActorGroup group) {
        ActorMention only = group.members().get(0);
        boolean named = only.form() != ActorForm.STATE_BODY && only.form() != ActorForm.DEMONYM;
        return group.members().size() > 1
                || isListed(group)
                || !named
                || only.form() == ActorForm.METONYM && isAbbreviation(only)
                || view.agreement().allows(match.span().of(view.text()), match.form(), only.actorId());
    }

    /** "ВСУ": forces in the plural, by the name of a state. */
    private boolean isAbbreviation(ActorMention only) {
        int second = view.words().tokens().begin(only.begin()) + 1;
        return Character.isUpperCase(view.text().charAt(second));
    }

    /** "Россия и её союзники": one of several, of whom no table knows the others. */
    private boolean isListed(ActorGroup group) {
        boolean behind = group.end() < view.end() && view.words().is(group.end(), WordClass.AND);
        return behind || group.begin() > view.begin() && view.words().is(group.begin() - 1, WordClass.AND);
    }

    /** "Акцию осудил", "испытание осудил": a noun before the verb that by its ending is not its subject. */
    private boolean isBehindObject(TriggerMatch match) {
        for (int t = match.begin() - 1; t >= view.clauses().begin(match.clause()); t--) {
            char last = view.words().tokens().letter(t, view.words().tokens().length(t) - 1);
            boolean noun = view.words().tokens().type(t) == TokenType.WORD
                    && !view.words().isHidden(t);
            boolean neuter = NEUTER_ENDINGS.indexOf(last) >= 0
                    && !match.span().of(view.text()).endsWith(NEUTER_PAST);
            if (noun && view.words().classesAt(t) == 0 && (neuter || ACCUSATIVE_ENDINGS.indexOf(last) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** "Российские компании": of the state, but nobody who acts for it. */
    private boolean isOfOthers(ActorGroup adjective) {
        return adjective.end() < view.end()
                && (view.words().isNoun(adjective.end(), WordClass.OTHERS)
                        || view.words().isNoun(adjective.end(), WordClass.REBELS));
    }

    private boolean isOpen(ActorGroup group, TriggerMatch match, Case wanted) {
        return group.bare()
                && !group.isTalks()
                && wanted.isIn(group.cases())
                && view.clauses().of(group.begin()) == match.clause();
    }

    private static boolean isSureSubject(ActorGroup group) {
        return !Case.ACCUSATIVE.isIn(group.cases());
    }

    private static boolean isObject(ActorGroup group) {
        return !Case.NOMINATIVE.isIn(group.cases());
    }

    private static boolean takesObject(TriggerMatch match) {
        return match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
    }

    private boolean hasOtherObject(TriggerMatch match, ActorGroup subject) {
        return view.groups().stream()
                .anyMatch(group ->
                        !group.equals(subject) && isOpen(group, match, Case.ACCUSATIVE) && !group.isAdjective());
    }

    private boolean verbBetween(int from, int to) {
        for (int t = from; t < to; t++) {
            int verb = view.words().finiteAt(t);
            boolean auxiliary = (view.words().classesAt(t) & AUXILIARIES) != 0;
            if (verb != Hits.NONE
                    && !auxiliary
                    && view.words().objectAt(t) == null
                    && view.words().hits().end(verb) <= to) {
                return true;
            }
        }
        return false;
    }
}
