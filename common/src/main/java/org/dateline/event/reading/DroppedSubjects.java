package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.Role;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Need;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/**
 * An Arabic sentence that opens with "and met the president": the only one it names is whom the verb is done to, and the
 * doer is that of the sentence before.
 */
final class DroppedSubjects {
    private static final String THEN = "ثم";
    private static final int LONGEST_NAME = 3;
    private static final String VISIT = "visit";
    /** {@code توعدت روسيا بالرد}: it needs nobody who is threatened. */
    private static final String THREAT = "threat";

    private final SentenceView view;
    private final ArticleMemory memory;
    private final SameAct same;
    private final GoingOn goesOn;

    DroppedSubjects(SentenceView view, ArticleMemory memory, SameAct same) {
        this.view = view;
        this.memory = memory;
        this.same = same;
        goesOn = new GoingOn(view);
    }

    void fill(EventDraft draft, boolean reciprocal) {
        TriggerMatch match = draft.match;
        ActorGroup subject = view.isVerbFirst() && opens(match) && !draft.passive ? subjectFor(match) : null;
        if (subject == null || isNamed(draft, subject.members().get(0))) {
            return;
        }
        ActorMention doer = subject.members().get(0);
        if (reciprocal) {
            if (same.participants(draft).size() == 1 && lacksDoer(draft)) {
                draft.roles.add(new FilledRole(Role.PARTICIPANT, doer));
            }
        } else if (draft.actors(Role.SOURCE).isEmpty()) {
            boolean visits = draft.mode.equals(VISIT) && goesOn.hasNoOther(match.end());
            if (visits || !draft.actors(Role.TARGET).isEmpty() && hasObjectOnly(draft)) {
                draft.roles.add(new FilledRole(Role.SOURCE, doer));
            }
        } else if (match.pattern().need() == Need.SOURCE_AND_TARGET
                && !draft.mode.equals(THREAT)
                && draft.actors(Role.TARGET).isEmpty()
                && hasObjectOnly(draft)) {
            draft.roles.replaceAll(
                    filled -> filled.role() == Role.SOURCE ? new FilledRole(Role.TARGET, filled.mention()) : filled);
            draft.roles.add(new FilledRole(Role.SOURCE, doer));
        }
    }

    private boolean opens(TriggerMatch match) {
        boolean finite = match.form() == WordForm.PAST || match.form() == WordForm.PRESENT;
        boolean and = match.begin() == view.begin() && (match.proclitics() & Proclitics.AND) != 0;
        boolean then = match.begin() == view.begin() + 1 && view.words().isWritten(view.begin(), THEN);
        return finite && (and || then);
    }

    /** The single doer of the sentence before, if the verb agrees with it; else null. */
    private ActorGroup subjectFor(TriggerMatch match) {
        ActorGroup subject = memory.subjectBefore(view.number());
        boolean fits = subject != null
                && memory.isSubjectOf(view.number() - 1)
                && subject.members().size() == 1
                && goesOn.agrees(match, subject.members().get(0));
        return fits ? subject : null;
    }

    private boolean isNamed(EventDraft draft, ActorMention doer) {
        return draft.roles.stream().anyMatch(filled -> same.areOneSide(filled.mention(), doer));
    }

    /** A preposition, or what the verb is done to, stands right behind it: no room for a doer. */
    private boolean lacksDoer(EventDraft draft) {
        TriggerMatch match = draft.match;
        int next = match.end();
        boolean with = next < view.end() && view.words().is(next, WordClass.WITH);
        boolean object = match.object() != null && match.object().begin() == next;
        return with || object || goesOn.hasNoOther(next) || hasObjectOnly(draft);
    }

    /** One actor right behind a verb that must have an object, and nobody else in the clause. */
    private boolean hasObjectOnly(EventDraft draft) {
        TriggerMatch match = draft.match;
        List<ActorMention> named = draft.roles.stream().map(FilledRole::mention).toList();
        boolean transitive = match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        int end = match.end();
        for (ActorMention actor : named) {
            if (actor.begin() < match.end()) {
                return false;
            }
            end = Math.max(end, actor.end());
        }
        return transitive
                && !named.isEmpty()
                && view.words().unknownBetween(match.end(), named.get(0).begin()) == 0
                && !hasOtherBehind(match.clause(), end)
                && !hasNounBehindPhrase(match.clause(), endOfName(named.get(named.size() - 1), end));
    }

    /** {@code واتهم نصر الله السعودية}: another stands behind, of whom the verb may be done. */
    private boolean hasOtherBehind(int clause, int end) {
        return view.groups().stream()
                .anyMatch(group -> group.begin() >= end
                        && view.clauses().of(group.begin()) == clause
                        && (group.bare() || group.begin() == end));
    }

    /** One past the name, unknown to the tables, of the holder of an office; no name has the ending of an object. */
    private int endOfName(ActorMention actor, int end) {
        int t = end;
        while (actor.actorId().startsWith("office:") && t < view.end() && t - end < LONGEST_NAME && mayBeName(t)) {
            t++;
        }
        return t;
    }

    private boolean mayBeName(int token) {
        Words words = view.words();
        return words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && !words.isDate(token)
                && words.classesAt(token) == 0
                && words.tokens().lastChar(token) != 'ا';
    }

    /** A word without a preposition right behind a name or a date begins another part of the sentence. */
    private boolean hasNounBehindPhrase(int clause, int from) {
        Words words = view.words();
        for (int t = from; t < view.end() && view.clauses().of(t) == clause; t++) {
            boolean behindPhrase =
                    t == from || words.isHidden(t - 1) || words.isDate(t - 1) || isDefinite(t - 1) && !isDefinite(t);
            boolean noun = words.tokens().type(t) == TokenType.WORD
                    && !words.isHidden(t)
                    && !words.isDate(t)
                    && words.classesAt(t) == 0
                    && words.tokens().letter(t, 0) != 'ب'
                    && words.tokens().letter(t, 0) != 'ل';
            if (behindPhrase && noun) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int token) {
        Tokens tokens = view.words().tokens();
        return tokens.length(token) > 2 && tokens.letter(token, 0) == 'ا' && tokens.letter(token, 1) == 'ل';
    }
}
