package org.dateline.event.clause;

import java.util.List;
import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** Looks ahead: does a clause of its own begin here? */
final class ClauseOpeners {
    private static final int LOOK_AHEAD = 8;
    private static final int AFTER_REACH = 10;
    private static final int VERB_REACH = 6;
    private static final int PERFECT_REACH = 3;
    private static final long AUXILIARIES = WordClass.WILL.bit()
            | WordClass.MODAL.bit()
            | WordClass.BE.bit()
            | WordClass.HAVE.bit()
            | WordClass.HAD.bit();

    private static final long PERFECT = WordClass.HAVE.bit() | WordClass.HAD.bit();

    private final Words words;
    private final List<ActorGroup> groups;
    private final boolean verbFirst;
    private final boolean cases;
    private final int begin;
    private final int end;
    private final int[] groupAt;

    ClauseOpeners(Words words, ClauseSplitter.Sentence sentence, EventGrammar grammar) {
        this.words = words;
        verbFirst = grammar.verbFirst();
        cases = grammar.cases().isPresent();
        groups = sentence.groups();
        begin = sentence.begin();
        end = sentence.end();
        groupAt = groupAt();
    }

    /** For each token the number of its group, from 1; 0 outside all. */
    private int[] groupAt() {
        int[] at = new int[end - begin];
        for (int g = 0; g < groups.size(); g++) {
            for (int t = groups.get(g).begin(); t < groups.get(g).end(); t++) {
                at[t - begin] = g + 1;
            }
        }
        return at;
    }

    boolean isInsideGroup(int token) {
        return groupAt[token - begin] != 0;
    }

    boolean startsGroup(int token) {
        int group = groupAt[token - begin];
        return group != 0 && groups.get(group - 1).begin() == token;
    }

    boolean startsBareGroup(int token) {
        return startsGroup(token) && groups.get(groupAt[token - begin] - 1).bare();
    }

    /** {@code وصل وزير الخارجية، لوران فابيوس، إلى}: the second comma of an actor that holds the first. */
    boolean closesName(int comma) {
        for (int t = comma - 1; verbFirst && t > begin && isInsideGroup(t); t--) {
            if (words.isComma(t)) {
                return true;
            }
            if (startsGroup(t)) {
                return false;
            }
        }
        return false;
    }

    /** "(warned) Russia would": a verb soon behind an actor, with no preposition before it. */
    boolean hasVerbBehind(int token) {
        for (int t = token; t < Math.min(end, token + VERB_REACH); t++) {
            boolean preposition = words.isPreposition(t) || words.is(t, WordClass.NOT) || words.isComma(t);
            if (preposition && !words.isHidden(t) && !(t + 1 < end && words.isDate(t + 1))) {
                return false;
            }
            boolean verb = words.finiteAt(t) != Hits.NONE || (words.classesAt(t) & AUXILIARIES) != 0;
            if (verb && !isInsideGroup(t)) {
                return true;
            }
        }
        return false;
    }

    /** ", the ministry said": an actor, a verb of saying, and no object. */
    boolean startsReport(int from) {
        if (verbFirst) {
            return false;
        }
        for (int t = from; t < Math.min(end, from + LOOK_AHEAD); t++) {
            if (words.isComma(t)) {
                return false;
            }
            if (words.is(t, WordClass.SAY)) {
                return t > from || !isParticiple(t);
            }
            if (words.verbAt(t) != Hits.NONE) {
                return false;
            }
        }
        return words.is(from, WordClass.ACCORDING);
    }

    private boolean isParticiple(int token) {
        int verb = words.verbAt(token);
        return verb != Hits.NONE
                && words.hits().lexeme(verb) instanceof ContextWord word
                && word.form() == WordForm.ING;
    }

    /** ", adopted in August": what stands before the comma, told more of. */
    boolean startsReducedRelative(int from) {
        int verb = verbFirst ? Hits.NONE : words.verbAt(from);
        if (verb == Hits.NONE || !Verbs.form(words.hits().lexeme(verb)).mayBeParticiple()) {
            return false;
        }
        if (cases && Verbs.form(words.hits().lexeme(verb)) == WordForm.PASSIVE) {
            return false;
        }
        int next = words.hits().end(verb);
        return next < end && (cases || words.isPreposition(next) || words.isDate(next));
    }

    /** {@code aseguró el martes que}, {@code advirtió a Perú de que}: what may tell of a noun stands behind a verb of saying. */
    boolean isSaid(int that) {
        int t = that - 1;
        if (t > begin && words.isWritten(t, "de") && words.is(that, WordClass.THAT)) {
            return true;
        }
        while (t > begin && words.isDate(t)) {
            t--;
        }
        return words.is(that, WordClass.THAT) && t >= begin && words.is(t, WordClass.SAY);
    }

    /** "the sanctions that": it goes on about the noun before it. */
    boolean isBehindNoun(int token) {
        return token > begin
                && (words.isNounOfAct(token - 1) && words.verbAt(token - 1) == Hits.NONE || isInsideGroup(token - 1));
    }

    /** "The sanctions it imposed", "the accord Egypt signed": a pronoun or a state behind a noun, and its verb. */
    boolean tellsOfNounBefore(int token) {
        if (verbFirst
                || cases
                || token == begin
                || !words.ends().endsObject(token - 1)
                || words.verbAt(token - 1) != Hits.NONE) {
            return false;
        }
        int next = words.is(token, WordClass.PRONOUN) ? token + 1 : -1;
        if (startsBareGroup(token)) {
            ActorGroup group = groups.get(groupAt[token - begin] - 1);
            boolean state = group.members().get(0).actorId().startsWith("state:") && !group.isAdjective();
            next = state ? group.end() : next;
        }
        boolean have = next > 0 && next + 1 < end && (words.classesAt(next) & PERFECT) != 0;
        int verb = have ? next + 1 : next;
        return verb > 0 && verb < end && isPast(verb);
    }

    private boolean isPast(int token) {
        int verb = words.verbAt(token);
        return verb != Hits.NONE && Verbs.form(words.hits().lexeme(verb)).mayBePast();
    }

    /** "A plan that would allow": no subject stands between. */
    boolean hasVerbNext(int that) {
        if (that == begin) {
            return false;
        }
        int next = that + 1;
        boolean verb = next < end && words.finiteAt(next) != Hits.NONE;
        return next < end && (verb || (words.classesAt(next) & AUXILIARIES) != 0) && !words.is(that - 1, WordClass.SAY);
    }

    /** ", China abstained" or {@code ، رفضت دمشق}: a verb with its own subject. */
    boolean startsOwnClause(int from) {
        if (isFiniteVerb(from)) {
            return true;
        }
        ActorGroup group = groupNear(from);
        return group != null && !verbFirst && group.end() < end && isFiniteVerb(group.end());
    }

    private ActorGroup groupNear(int from) {
        for (ActorGroup group : groups) {
            if (group.begin() >= from) {
                return group.begin() - from <= 2 && group.bare() ? group : null;
            }
        }
        return null;
    }

    boolean isFiniteVerb(int token) {
        int verb = words.verbAt(token);
        if (verb == Hits.NONE) {
            return false;
        }
        WordForm form = Verbs.form(words.hits().lexeme(verb));
        return form.mayBePast()
                || form == WordForm.PRESENT
                || form == WordForm.FUTURE
                || form == WordForm.BASE && !cases;
    }

    /** "After meeting", "after the talks": what comes after an act, not after a day; "before dawn, six weeks early, ..." is none. */
    boolean hasActBehind(int token) {
        if (isAfterThat(token)) {
            return false;
        }
        boolean named = false;
        for (int t = token + 1; t < Math.min(end, token + AFTER_REACH); t++) {
            named |= isInsideGroup(t);
            if (!verbFirst && !named && words.isComma(t)) {
                return false;
            }
            if (words.hits().has(t, LexemeKind.TRIGGER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code بعد ذلك}, "after that": it counts from what was told before and opens nothing. */
    private boolean isAfterThat(int token) {
        int next = token + 1;
        return verbFirst
                && next < end
                && words.is(next, WordClass.THIS)
                && (next + 1 >= end || !words.isNounOfAct(next + 1) || words.verbAt(next + 1) != Hits.NONE);
    }

    /** "Ont condamné", "has also rejected". */
    private boolean isPerfect(int auxiliary) {
        boolean have = (words.classesAt(auxiliary) & (WordClass.HAVE.bit() | WordClass.HAD.bit())) != 0;
        for (int t = auxiliary + 1; have && t <= Math.min(end - 1, auxiliary + PERFECT_REACH); t++) {
            int verb = words.verbAt(t);
            if (verb != Hits.NONE) {
                return Verbs.form(words.hits().lexeme(verb)).mayBeParticiple();
            }
        }
        return false;
    }

    /** "and called": a verb next, or a word of manner and a verb; "and China abstained". */
    boolean joinsClauses(int and) {
        int next = Math.max(and + 1, words.endOf(and, WordClass.AND));
        if (next >= end || and > begin && AdverbPairs.joins(words, and, next)) {
            return false;
        }
        if (isFiniteVerb(next) || isPerfect(next)) {
            return true;
        }
        if (!verbFirst && !cases && SharedAuxiliaries.before(words, and, next, begin)) {
            return true;
        }
        boolean plain = words.classesAt(next) == 0 || words.is(next, WordClass.ADVERB);
        boolean skips = next + 1 < end && words.tokens().type(next) == TokenType.WORD && plain;
        if (skips && !startsGroup(next) && isFiniteVerb(next + 1)) {
            return true;
        }
        ActorGroup group = groupNear(next);
        return group != null && group.end() < end && isFiniteVerb(group.end());
    }
}
