package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.Place;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Sees where somebody or something that is no actor does the verb, so that no actor near by is taken for the doer. */
final class OtherDoers {
    private static final int THING_REACH = 3;
    private static final int OTHERS_REACH = 4;
    private static final long BETWEEN =
            WordClass.HAVE.bit() | WordClass.HAD.bit() | WordClass.BE.bit() | WordClass.ADVERB.bit();
    private static final int SUBJECT_REACH = 8;
    /** Behind them stands what a verb is about, with those whom it is about. */
    private static final long CONTENT = WordClass.ABOUT.bit() | WordClass.ON.bit() | WordClass.TO.bit();

    private final SentenceView view;
    private final UnknownSubjects others;

    OtherDoers(SentenceView view) {
        this.view = view;
        others = new UnknownSubjects(view);
    }

    /** {@code قرار يصادق على}: a verb directly behind an indefinite noun tells of that noun. */
    boolean isSaidOfNoun(TriggerMatch match) {
        int before = match.begin() - 1;
        boolean verb =
                view.isVerbFirst() && match.proclitics() == 0 && !match.isNoun() && !WrittenPronouns.isOn(match, view);
        while (verb && before > view.begin() && (view.words().isAdjective(before) || isOnlyPossible(before))) {
            before--;
        }
        boolean noun = verb && before >= view.begin() && view.words().isObject(before);
        return noun && view.clauses().of(before) == match.clause();
    }

    /** {@code هجمات محتملة تستهدف}, {@code هجمات قد تستهدف}: said between a noun and the verb that tells of it. */
    private boolean isOnlyPossible(int token) {
        return view.words().is(token, WordClass.MODAL) && view.words().isObject(token - 1);
    }

    /** {@code الأدلة تدين}, "the measures threaten": a thing stands before the verb, with no name between. */
    boolean isDoneByThing(TriggerMatch match) {
        int first = Math.max(view.clauses().begin(match.clause()), match.begin() - THING_REACH);
        for (int t = match.begin() - 1; t >= first && !view.words().isHidden(t); t--) {
            if (view.words().isNoun(t, WordClass.THING)) {
                return !match.isNoun();
            }
            if (view.isVerbFirst() || view.words().isPreposition(t)) {
                return false;
            }
        }
        return false;
    }

    /** "Syrian activists", "one of his aides": others of a state stand between it and the verb. */
    boolean standBehind(ActorGroup group, int verb) {
        String owner = group.members().get(group.members().size() - 1).actorId();
        if (!owner.startsWith("state:") && !owner.startsWith("person:")) {
            return false;
        }
        if (areNamedByAdjective(group)) {
            return true;
        }
        for (int t = group.end(); t < Math.min(verb, group.end() + OTHERS_REACH); t++) {
            boolean other = view.words().is(t, WordClass.AND) || view.words().isPreposition(t);
            if (other || view.words().isComma(t)) {
                return false;
            }
            if (areAt(t)) {
                return true;
            }
        }
        return false;
    }

    /** "Rebels fighting Assad", "to topple Assad": who stands right behind such a verb does not do what follows. */
    boolean isObjectOfParticiple(ActorGroup group) {
        int last = group.begin() - 1;
        int verb = group.begin() > view.begin() ? view.words().verbAt(last) : Hits.NONE;
        return verb != Hits.NONE
                && !view.isVerbFirst()
                && !isVisitor(group)
                && (view.words().finiteAt(last) == Hits.NONE
                        || view.has(WordClass.TO, last - 1, last)
                                && !view.words().is(last, WordClass.CALL_FOR))
                && view.clauses().of(group.begin() - 1) == view.clauses().of(group.begin());
    }

    /** "Visiting Premier Wen Jiabao signed": an adjective, where no preposition stands before. */
    private boolean isVisitor(ActorGroup group) {
        int last = group.begin() - 1;
        return view.words().is(last, WordClass.THIS)
                && group.members().get(0).form() == ActorForm.OFFICE
                && (last == view.begin() || !view.words().isPreposition(last - 1));
    }

    /** "Analysts blamed": right before the verb, with nobody named before them. */
    boolean standBefore(TriggerMatch match) {
        int t = match.begin() - 1;
        while (t > view.begin() && (view.words().classesAt(t) & BETWEEN) != 0) {
            t--;
        }
        return !view.isVerbFirst()
                && !match.isNoun()
                && t >= view.begin()
                && t < match.begin()
                && view.words().isNoun(t, WordClass.OTHERS)
                && !(view.hasCases() && t > view.begin() && view.words().is(t - 1, WordClass.AND))
                && view.clauses().of(t) == match.clause();
    }

    /** "(Urged) Syrian activists", "activistas sirios": no part of the state. */
    boolean followAdjective(ActorGroup group) {
        return group.isAdjective() && group.end() < view.end() && areAt(group.end()) || areNamedByAdjective(group);
    }

    /** "Activistas sirios", "empresas rusas": where the adjective stands behind. */
    private boolean areNamedByAdjective(ActorGroup group) {
        return !view.isVerbFirst() && group.isAdjective() && group.begin() > view.begin() && areAt(group.begin() - 1);
    }

    /** The opposition, rebels or others of a state. */
    boolean areOpponents(int token) {
        return token >= view.begin() && (areAt(token) || view.words().isNoun(token, WordClass.OPPOSITION));
    }

    /** {@code رابطة علماء فلسطين}: others of a state, whom no table knows, right before its name. */
    boolean areOf(ActorGroup group) {
        return others.areOf(group);
    }

    private boolean isDefinite(int token) {
        Tokens tokens = view.words().tokens();
        return tokens.length(token) > 2 && tokens.letter(token, 0) == 'ا' && tokens.letter(token, 1) == 'ل';
    }

    private boolean areAt(int token) {
        return view.words().isNoun(token, WordClass.OTHERS) || view.words().isNoun(token, WordClass.REBELS);
    }

    /** "Supporters of the Front": those before "of" do it, not the one behind. */
    boolean stand(ActorGroup group) {
        boolean behindOf = group.isBehind(WordClass.OF);
        for (int t = group.begin() - 1; behindOf && t >= Math.max(view.begin(), group.begin() - OTHERS_REACH); t--) {
            if (view.words().is(t, WordClass.OF)) {
                return t > view.begin() && view.words().isNoun(t - 1, WordClass.OTHERS);
            }
        }
        return false;
    }

    /**
     * "The residents rejected": words that no table knows stand where the subject of a clause below another does, so that
     * it has not the subject of the one above.
     */
    boolean areUnknown(TriggerMatch match) {
        int begin = view.clauses().begin(match.clause());
        boolean below = view.clauses().hasParent(match.clause());
        int unknown = 0;
        for (int t = begin; below && t < match.begin(); t++) {
            if (view.words().is(t, WordClass.PRONOUN)) {
                return false;
            }
            unknown += isUnknownNoun(t) ? 1 : 0;
        }
        return unknown > 0;
    }

    private boolean isUnknownNoun(int token) {
        boolean word = view.words().tokens().type(token) == TokenType.WORD
                && !view.words().isHidden(token);
        return word
                && view.words().classesAt(token) == 0
                && view.words().verbAt(token) == Hits.NONE
                && !view.words().endings().isAdverb(token);
    }

    /** True where others of a state that the clause names do its verb. */
    boolean areSubject(TriggerMatch match) {
        return view.groups().stream()
                .anyMatch(group -> group.end() <= match.begin()
                        && view.clauses().of(group.begin()) == match.clause()
                        && standBehind(group, match.begin()));
    }

    /**
     * {@code حقوق الإنسان تدعو روسيا}, {@code أن النظام رفض}: words that no table knows stand where the subject of a
     * headline, of a present or of a "that" clause does; or between the verb and the only actor behind it.
     */
    boolean haveVerb(TriggerMatch match) {
        if (!view.isVerbFirst()) {
            return areSubject(match) || areUnknown(match);
        }
        int clauseBegin = view.clauses().begin(match.clause());
        if (match.isNoun()) {
            return false;
        }
        if (others.haveVerb(match)) {
            return true;
        }
        if (match.proclitics() != 0 || match.begin() <= clauseBegin) {
            return haveActorBehind(match);
        }
        if (view.clauses().kind(match.clause()) == ClauseKind.THAT) {
            int from = Math.max(clauseBegin + 1, view.words().endOf(clauseBegin, WordClass.THAT));
            return hasUnknown(from, match.begin()) || haveActorBehind(match);
        }
        boolean mayFollow = match.form() == WordForm.PRESENT || view.isTitle();
        return mayFollow && hasUnknown(beforeAdjectives(match.begin()), match.begin()) || haveActorBehind(match);
    }

    /** {@code المقاومة اليمنية تدين}: the word that adjectives and brackets before a verb belong to. */
    private int beforeAdjectives(int verb) {
        int noun = verb - 1;
        while (noun > view.begin()
                && (view.words().isAdjective(noun)
                        || view.isTitle() && view.words().tokens().type(noun) == TokenType.MARK)
                && !view.words().isComma(noun)) {
            noun--;
        }
        return noun;
    }

    /** {@code طالبت الأحزاب رئيس الوزراء}: others first, and then whom it is done to. */
    private boolean haveActorBehind(TriggerMatch match) {
        if (WrittenPronouns.isOn(match, view)) {
            return false;
        }
        for (ActorGroup group : view.groups()) {
            boolean behind = group.begin() >= match.end() && view.clauses().of(group.begin()) == match.clause();
            if (behind && group.bare() && !group.isAdjective()) {
                return group.begin() - match.end() <= SUBJECT_REACH && standBetween(match, group);
            }
        }
        return false;
    }

    /** As below, but not the many titles before the name of a person. */
    boolean standBetween(TriggerMatch match, ActorGroup group) {
        Hits hits = view.words().hits();
        boolean person = group.members().get(0).actorId().startsWith("person:");
        boolean transitive = match.pattern().target().stream().anyMatch(slot -> slot.place() == Place.OBJECT);
        boolean titles = person
                && hits.has(match.end(), LexemeKind.OFFICE)
                && !(transitive && hits.has(group.begin(), LexemeKind.OFFICE));
        return !titles && standBetween(match.end(), group);
    }

    /** Words that no table knows, where the verb stands first and its subject next; not those behind a preposition. */
    boolean standBetween(int verbEnd, ActorGroup group) {
        if (!view.isVerbFirst()) {
            return false;
        }
        int t = verbEnd;
        while (t < group.begin()) {
            if (view.words().isPreposition(t)) {
                return (view.words().classesAt(t) & CONTENT) != 0 && hasUnknown(t + 1, group.begin());
            }
            int head = headEnd(t);
            boolean other = view.words().is(t, WordClass.BOTH) || view.words().is(t, WordClass.COUNCIL);
            if (head < 0 && (isUnknown(t) || other) || head > t && isHeadOfItself(t, group)) {
                return true;
            }
            t = Math.max(t + 1, head);
        }
        return false;
    }

    /** The end of the longest word that may stand between verb and subject; -1 if none begins at that token. */
    private int headEnd(int token) {
        int end = -1;
        Hits hits = view.words().hits();
        for (int h = hits.from(token); h < hits.to(token) && view.words().isNoun(token, WordClass.HEAD); h++) {
            boolean head = hits.lexeme(h) instanceof ContextWord word && word.wordClass() == WordClass.HEAD;
            end = head ? Math.max(end, hits.end(h)) : end;
        }
        return end;
    }

    /** {@code حمل الأمين العام إسرائيل}: no state takes a noun with the article before its name. */
    private boolean isHeadOfItself(int token, ActorGroup group) {
        ActorMention first = group.members().get(0);
        return first.actorId().startsWith("state:") && first.form() == ActorForm.NAME && isDefinite(token);
    }

    private boolean hasUnknown(int from, int to) {
        for (int t = from; t < to; t++) {
            if (isUnknown(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknown(int token) {
        return view.words().tokens().type(token) == TokenType.WORD
                && !view.words().isHidden(token)
                && view.words().classesAt(token) == 0
                && view.words().verbAt(token) == Hits.NONE;
    }
}
