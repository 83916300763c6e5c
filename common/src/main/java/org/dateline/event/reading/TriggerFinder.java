package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;

/**
 * Finds the triggers of a sentence whose patterns may hold there, in the order in which they are to be tried: verbs
 * before nouns, for a noun that is a verb's object is no event of its own; then as they stand; on the same words the
 * longer first, then the pattern that asks more.
 */
final class TriggerFinder {
    private static final ObjectWord ROUND = new ObjectWord(ObjectKind.TALKS, null);
    private static final int OBJECT_REACH_BEHIND = 14;
    private static final int OBJECT_REACH_BEFORE = 12;
    private static final int NEAR = 4;
    private static final Comparator<TriggerMatch> ORDER = Comparator.<TriggerMatch>comparingInt(
                    match -> match.isNoun() ? 1 : 0)
            .thenComparingInt(TriggerMatch::begin)
            .thenComparingInt(match -> match.begin() - match.end())
            .thenComparingInt(match -> match.object() == null ? 1 : 0)
            .thenComparingInt(match -> -match.pattern().need().ordinal())
            .thenComparing(match -> match.pattern().id());

    private final SentenceView view;
    private final Hits hits;
    private long sentenceClasses = -1;

    TriggerFinder(SentenceView view) {
        this.view = view;
        this.hits = view.words().hits();
    }

    List<TriggerMatch> find() {
        List<TriggerMatch> candidates = new ArrayList<>();
        for (int t = view.begin(); t < view.end(); t++) {
            if (hits.has(t, LexemeKind.TRIGGER) && !view.words().isHidden(t)) {
                addCandidates(t, candidates);
            }
        }
        candidates.sort(ORDER);
        return candidates;
    }

    private void addCandidates(int token, List<TriggerMatch> candidates) {
        boolean noun = view.words().isNounPosition(token);
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean misplaced = noun && hits.lexeme(h) instanceof Trigger verb && isVerbOnly(verb);
            if (misplaced
                    || isNounHere(h)
                    || !(hits.lexeme(h) instanceof Trigger trigger)
                    || isBlocked(trigger)
                    || isPartOfOtherVerb(h)) {
                continue;
            }
            TriggerMatch.ObjectAt object = trigger.pattern().with().isEmpty() ? null : objectOf(trigger, h);
            if (object != null || trigger.pattern().with().isEmpty()) {
                int clause = view.clauses().of(token);
                candidates.add(new TriggerMatch(
                        trigger.pattern(),
                        trigger.form(),
                        token,
                        hits.end(h),
                        hits.span(h, view.words().tokens()),
                        hits.proclitics(h),
                        clause,
                        object));
            }
        }
    }

    private boolean isNounHere(int hit) {
        boolean verb = hits.lexeme(hit) instanceof Trigger trigger && isVerbOnly(trigger);
        return verb && view.words().verbAt(hits.begin(hit)) == Hits.NONE;
    }

    private static boolean isVerbOnly(Trigger trigger) {
        return trigger.form().isVerb() && !trigger.pattern().isNominal() && trigger.form() != WordForm.PHRASE;
    }

    /** A longer verb on the same words is what they mean: "rely on" is not "rely". */
    private boolean isPartOfOtherVerb(int hit) {
        int token = hits.begin(hit);
        return view.words().endOf(token, WordClass.VERB) > hits.end(hit);
    }

    private boolean isBlocked(Trigger trigger) {
        long blockers = WordClass.SPORT.bit() | WordClass.FILM.bit();
        for (WordClass blocker : trigger.pattern().without()) {
            blockers |= blocker.bit();
        }
        return (sentenceClasses() & blockers) != 0;
    }

    private long sentenceClasses() {
        if (sentenceClasses < 0) {
            sentenceClasses = view.words().classesOfAll() & WordClass.PARLIAMENT.bit();
            for (int t = view.begin(); t < view.end(); t++) {
                sentenceClasses |= view.words().classesAt(t);
            }
        }
        return sentenceClasses;
    }

    private TriggerMatch.ObjectAt objectOf(Trigger trigger, int hit) {
        int begin = hits.begin(hit);
        int end = hits.end(hit);
        TriggerMatch.ObjectAt inside = objectFrom(trigger, begin, end, begin);
        if (inside != null) {
            return inside;
        }
        boolean looksBack =
                trigger.form().mayBeParticiple() || trigger.pattern().voice() != Voice.ACTIVE;
        boolean behindFirst = trigger.pattern().voice() != Voice.INTRANSITIVE || view.isVerbFirst();
        TriggerMatch.ObjectAt behind = objectFrom(trigger, end, Math.min(view.end(), end + OBJECT_REACH_BEHIND), begin);
        if (behind != null && behindFirst) {
            return behind;
        }
        TriggerMatch.ObjectAt before = looksBack || view.isVerbFirst() ? objectBefore(trigger, begin) : null;
        return before != null ? before : behind;
    }

    private TriggerMatch.ObjectAt objectFrom(Trigger trigger, int from, int to, int triggerBegin) {
        int clause = view.clauses().of(triggerBegin);
        for (int t = from; t < to; t++) {
            if (view.clauses().of(t) != clause) {
                continue;
            }
            TriggerMatch.ObjectAt found = objectAt(trigger, t, triggerBegin);
            if (found != null) {
                return found;
            }
            if (t >= from && t > triggerBegin && isOtherVerb(t, triggerBegin)) {
                return null;
            }
        }
        return null;
    }

    private TriggerMatch.ObjectAt objectBefore(Trigger trigger, int begin) {
        int clause = view.clauses().of(begin);
        int reach = Math.max(view.begin(), begin - OBJECT_REACH_BEFORE);
        for (int t = begin - 1; t >= reach; t--) {
            if (view.clauses().of(t) != clause && !isAntecedent(t, clause)) {
                continue;
            }
            TriggerMatch.ObjectAt found = objectAt(trigger, t, begin);
            if (found != null) {
                return found;
            }
            if (isOtherVerb(t, begin)) {
                return null;
            }
        }
        return null;
    }

    /** "The draft, which Russia vetoed": the word that a relative clause is about. */
    private boolean isAntecedent(int token, int clause) {
        boolean relative = view.clauses().kind(clause) == ClauseKind.RELATIVE;
        return relative && view.clauses().begin(clause) - token <= 4;
    }

    private boolean isOtherVerb(int token, int triggerBegin) {
        return view.words().finiteAt(token) != Hits.NONE && token != triggerBegin && !isNounToo(token);
    }

    private boolean isNounToo(int token) {
        return view.words().objectAt(token) != null;
    }

    private ActorGroup talksAt(int token) {
        for (ActorGroup group : view.groups()) {
            if (group.begin() == token && group.isTalks()) {
                return group;
            }
        }
        return null;
    }

    private boolean isAllowed(Trigger trigger, int objectHit, int triggerBegin) {
        int token = hits.begin(objectHit);
        boolean undone = view.has(
                WordClass.UNDO, token > triggerBegin ? Math.max(triggerBegin + 1, token - 4) : token - 4, token);
        boolean near = Math.abs(token - triggerBegin) <= NEAR;
        if (undone || !near && trigger.pattern().extras().has(Extras.Flag.OBJECT_NEAR)) {
            return false;
        }
        boolean behindWord = token > view.begin() && view.words().isPreposition(token - 1);
        boolean behind = behindWord || (hits.proclitics(objectHit) & (Proclitics.IN | Proclitics.FOR)) != 0;
        return !behind || !trigger.pattern().extras().has(Extras.Flag.OBJECT_BARE);
    }

    private TriggerMatch.ObjectAt objectAt(Trigger trigger, int token, int triggerBegin) {
        if (trigger.pattern().with().contains(ObjectKind.TALKS) && talksAt(token) != null) {
            return new TriggerMatch.ObjectAt(ROUND, token, talksAt(token).end());
        }
        if (!hits.has(token, LexemeKind.OBJECT) || view.words().isInsideObject(token)) {
            return null;
        }
        int longest = view.words().objectEnd(token);
        for (int h = hits.from(token); h < hits.to(token); h++) {
            boolean asked = hits.end(h) == longest
                    && hits.lexeme(h) instanceof ObjectWord word
                    && trigger.pattern().with().contains(word.objectKind());
            if (asked && isAllowed(trigger, h, triggerBegin)) {
                ObjectWord word = (ObjectWord) hits.lexeme(h);
                return new TriggerMatch.ObjectAt(word, token, hits.end(h));
            }
        }
        return null;
    }
}
