package org.dateline.event.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.event.WhyNot;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/**
 * Finds the triggers of a sentence whose patterns may hold there, in the order in which they are to be tried: verbs
 * before nouns, for a noun that is a verb's object is no event of its own; then as they stand; on the same words the
 * longer first, then the pattern that asks more.
 */
final class TriggerFinder {
    private static final Comparator<TriggerMatch> ORDER = Comparator.<TriggerMatch>comparingInt(
                    match -> match.isNoun() ? 1 : 0)
            .thenComparingInt(TriggerMatch::begin)
            .thenComparingInt(match -> match.begin() - match.end())
            .thenComparingInt(match -> match.object() == null ? 1 : 0)
            .thenComparingInt(match -> -match.pattern().need().ordinal())
            .thenComparingInt(TriggerFinder::distance)
            .thenComparing(match -> match.pattern().id());

    private final SentenceView view;
    private final Hits hits;
    private final ObjectFinder objects;
    private final SentenceFilter filter;
    private final SentenceNotes notes;
    private long sentenceClasses = -1;

    /** {@code notes} is null where nobody asks why a word is none. */
    TriggerFinder(SentenceView view, Bodies bodies, SentenceFilter filter, SentenceNotes notes) {
        this.view = view;
        this.filter = filter;
        this.notes = notes;
        objects = new ObjectFinder(view, bodies);
        this.hits = view.words().hits();
    }

    private static int distance(TriggerMatch match) {
        return match.object() == null ? 0 : Math.abs(match.object().begin() - match.begin());
    }

    List<TriggerMatch> find() {
        List<TriggerMatch> candidates = new ArrayList<>();
        int covered = view.begin();
        for (int t = view.begin(); t < view.end(); t++) {
            int verb = view.isByEndings() && t >= covered ? view.words().verbAt(t) : Hits.NONE;
            if (t < covered) {
                continue;
            }
            covered = verb == Hits.NONE ? covered : endOfVerb(t);
            if (hits.has(t, LexemeKind.TRIGGER)
                    && (view.isByEndings() || !view.words().isHidden(t))
                    && !view.words().isBehindHyphen(t)) {
                addCandidates(t, candidates);
            }
        }
        candidates.sort(ORDER);
        return candidates;
    }

    /** One past the longest verb there: {@code geri çağırdı} is not {@code çağırdı}. */
    private int endOfVerb(int token) {
        int end = token;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            end = VerbMark.of(hits.lexeme(h)).isVerb() ? Math.max(end, hits.end(h)) : end;
        }
        return end;
    }

    private void addCandidates(int token, List<TriggerMatch> candidates) {
        boolean noun = !view.isByEndings() && view.words().isNounPosition(token);
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (!(hits.lexeme(h) instanceof Trigger trigger) || isInsideName(h)) {
                continue;
            }
            boolean alone = trigger.pattern().with().isEmpty();
            WhyNot obstacle = obstacle(trigger, h, noun);
            TriggerMatch.ObjectAt object = alone || obstacle != null ? null : objects.find(trigger, h);
            if (obstacle == null && (object == null && !alone || !objects.hasBeside(trigger, token))) {
                obstacle = WhyNot.NO_OBJECT;
            }
            if (obstacle == null) {
                candidates.add(match(trigger, h, object));
            } else if (notes != null) {
                notes.add(trigger, h, obstacle);
            }
        }
    }

    /** {@code Ankara} alone, but not {@code Ankara'ya çağırdı}. */
    private boolean isInsideName(int hit) {
        return view.words().isHidden(hits.begin(hit)) && view.words().isHidden(hits.end(hit) - 1);
    }

    /** What keeps the trigger from being one, its object aside; null if nothing does. */
    private WhyNot obstacle(Trigger trigger, int hit, boolean noun) {
        WhyNot first = filter.obstacle(trigger.pattern());
        if (first != null) {
            return first;
        }
        int begin = hits.begin(hit);
        boolean tellsNone = !view.words().isHidden(begin) && view.words().verbAt(begin) == Hits.NONE;
        boolean noVerb = isVerbOnly(trigger) && (noun || tellsNone);
        if (noVerb || view.isVerbLast() && view.words().isNounBeforeAnd(hit)) {
            return WhyNot.NOUN;
        }
        if (isBlocked(trigger)) {
            return WhyNot.BARRED;
        }
        return isPartOfOtherVerb(hit) ? WhyNot.OTHER_VERB : null;
    }

    private TriggerMatch match(Trigger trigger, int hit, TriggerMatch.ObjectAt object) {
        return new TriggerMatch(
                trigger.pattern(),
                trigger.form(),
                trigger.mark(),
                hits.begin(hit),
                hits.end(hit),
                hits.span(hit, view.words().tokens()),
                hits.proclitics(hit),
                view.clauses().of(hits.begin(hit)),
                object);
    }

    private static boolean isVerbOnly(Trigger trigger) {
        return trigger.form().isVerb() && !trigger.pattern().isNominal() && trigger.form() != WordForm.PHRASE;
    }

    /** A longer verb on the same words is what they mean: "rely on" is not "rely", {@code denunciar que} tells. */
    private boolean isPartOfOtherVerb(int hit) {
        int token = hits.begin(hit);
        int longer =
                Math.max(view.words().endOf(token, WordClass.VERB), view.words().endOf(token, WordClass.SAY));
        return longer > hits.end(hit);
    }

    private boolean isBlocked(Trigger trigger) {
        return (sentenceClasses() & trigger.pattern().barredClasses()) != 0;
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
}
