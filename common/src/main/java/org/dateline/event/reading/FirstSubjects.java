package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Folding;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/** Who does a verb that stands last: the first actor of its clause whose part no word or ending says. */
final class FirstSubjects {
    private static final long OPENERS =
            WordClass.AND.bit() | WordClass.THAT.bit() | WordClass.ADVERB.bit() | WordClass.EARLIER.bit();
    private static final int ASKED = 6;
    /** The plural of nouns that go with what follows them, folded. */
    private static final String BOUND = Folding.fold("های");

    private final SentenceView view;
    private final Words words;

    FirstSubjects(SentenceView view) {
        this.view = view;
        words = view.words();
    }

    /** The first such actor of the clause that ends before that token; that of a noun only where a sentence begins with it. */
    Optional<ActorGroup> of(int clause, int before) {
        ActorGroup loose = null;
        for (ActorGroup group : view.groups()) {
            boolean there = group.end() <= before && view.clauses().of(group.begin()) == clause;
            if (!there || group.isTalks() || group.isAdjective() || group.object()) {
                continue;
            }
            if (isOfOthers(group)) {
                return Optional.empty();
            }
            boolean bound = isBehindBoundNoun(group);
            if (group.bare() && !bound) {
                return Optional.of(group);
            }
            boolean owner = (bound || group.prepositions() == WordClass.OF.bit())
                    && !view.clauses().hasParent(clause);
            loose = loose == null && owner ? group : loose;
        }
        return Optional.ofNullable(loose);
    }

    /** {@code پایگاه‌های اسرائیل}: the plural of a thing before it, bound to it. */
    private boolean isBehindBoundNoun(ActorGroup group) {
        int before = group.begin() - 1;
        boolean plain =
                group.bare() && before >= view.begin() && isPlainWord(before) && !words.isNoun(before, WordClass.HEAD);
        return plain && isPluralBound(before);
    }

    private boolean isPluralBound(int token) {
        int letters = 0;
        while (words.tokens().letter(token, letters) != 0) {
            letters++;
        }
        for (int i = 1; i <= BOUND.length(); i++) {
            if (letters <= BOUND.length()
                    || words.tokens().letter(token, letters - i) != BOUND.charAt(BOUND.length() - i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code معترضان ایران}: people of a state, who do not act for it. */
    private boolean isOfOthers(ActorGroup group) {
        int before = group.begin() - 1;
        boolean same = before >= view.begin()
                && view.clauses().of(before) == view.clauses().of(group.begin());
        return same && (words.isNoun(before, WordClass.OTHERS) || words.isNoun(before, WordClass.THING));
    }

    /**
     * {@code و معترضان در ...}: words that no table knows stand where a clause that goes on has its own subject. They are no
     * subject where they are marked as an object, or belong to the subject.
     */
    boolean isUnknown(TriggerMatch match) {
        int clause = match.clause();
        if (!view.clauses().hasParent(clause) || view.clauses().kind(clause) == ClauseKind.RELATIVE) {
            return false;
        }
        int t = view.clauses().begin(clause);
        while (t < match.begin() && (words.isComma(t) || words.isDate(t) || (words.classesAt(t) & OPENERS) != 0)) {
            t++;
        }
        int first = t;
        while (t < match.begin() && isPlainWord(t)) {
            t++;
        }
        if (t > first && isPluralBound(t - 1) && t < match.begin() && words.isHidden(t)) {
            return false;
        }
        if (t == first || words.isNoun(first, WordClass.OTHERS)) {
            return t > first;
        }
        boolean marked = view.isObjectMark(t) || words.is(t, WordClass.POSSESSOR);
        return !marked && (t < match.begin() || match.pattern().voice() != Voice.ACTIVE);
    }

    private boolean isPlainWord(int token) {
        return words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && !view.isObjectMark(token)
                && words.classesAt(token) == 0
                && words.verbAt(token) == Hits.NONE
                && !words.isObject(token);
    }

    /** {@code از ایران خواست ...}: who is asked is to do what the clause behind the verb names. */
    boolean isAsked(int clause) {
        int begin = view.clauses().begin(clause);
        return view.clauses().kind(clause) == ClauseKind.THAT && view.has(WordClass.CALL_FOR, begin - ASKED, begin);
    }

    /** Whom the clause above asks; empty where it names nobody. */
    Optional<ActorGroup> asked(int clause) {
        int parent = view.clauses().parent(clause);
        ActorGroup last = null;
        for (ActorGroup group : view.groups()) {
            boolean part = group.isBehind(WordClass.FROM) || group.isBehind(WordClass.TO) || group.object();
            boolean above = view.clauses().of(group.begin()) == parent
                    && group.end() <= view.clauses().begin(clause);
            last = part && above ? group : last;
        }
        return Optional.ofNullable(last);
    }
}
