package org.dateline.event.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;

/**
 * Reads from a trigger's form and the words around it whether its act happened. Empty where nothing is said to have
 * happened, or to be going to: what is negated, refused, or only the purpose of something else.
 */
final class StatusReader {
    private static final int DENIAL_REACH = 10;
    private static final int LAST_VERB_REACH = 4;

    private final SentenceView view;
    private final VerbStatus verbs;
    private final LastVerbStatus lastVerbs;
    private final ParticleStatus particles;
    private final NounStatus nouns;
    private final EndingStatus endings;

    /** {@code anchorDay} is the day of the text; null if unknown. */
    StatusReader(SentenceView view, LocalDate anchorDay) {
        this.view = view;
        verbs = new VerbStatus(view);
        lastVerbs = new LastVerbStatus(view);
        particles = new ParticleStatus(view, anchorDay);
        nouns = new NounStatus(view);
        endings = new EndingStatus(view);
    }

    Optional<VerbReading> read(TriggerMatch match) {
        if (view.has(WordClass.HABIT, view.begin(), view.end())) {
            return Optional.empty();
        }
        Optional<VerbReading> own = match.isNoun() && !view.isByEndings() ? nouns.read(match) : ofVerb(match);
        return own.map(reading -> inClause(reading, match)).map(reading -> byPattern(reading, match));
    }

    private Optional<VerbReading> ofVerb(TriggerMatch match) {
        if (view.isByEndings()) {
            return endings.read(match);
        }
        if (view.isVerbLast()) {
            return lastVerbs.read(match);
        }
        return view.isAnalytic() ? particles.read(match) : verbs.read(match);
    }

    private static VerbReading byPattern(VerbReading reading, TriggerMatch match) {
        boolean fixed = match.pattern().status() != null && reading.status() == EventStatus.OCCURRED;
        return fixed ? reading.with(match.pattern().status()) : reading;
    }

    private VerbReading inClause(VerbReading reading, TriggerMatch match) {
        Clauses clauses = view.clauses();
        for (int clause = match.clause(); ; clause = clauses.parent(clause)) {
            if (clauses.kind(clause) == ClauseKind.IF && !isConcession(clause, match)) {
                return reading.with(EventStatus.HYPOTHETICAL);
            }
            if (clauses.kind(clause) == ClauseKind.THAT
                    && !view.isByEndings()
                    && clauses.begin(clause) > view.begin()) {
                int begin = clauses.begin(clause);
                if (view.has(WordClass.DENY, begin - DENIAL_REACH, begin)) {
                    return reading.with(EventStatus.DENIED);
                }
                int asked = begin - (view.isVerbLast() ? LAST_VERB_REACH : 2);
                if (reading.status() == EventStatus.OCCURRED && view.has(WordClass.CALL_FOR, asked, begin)) {
                    return reading.with(EventStatus.HYPOTHETICAL);
                }
            }
            if (!clauses.hasParent(clause)) {
                break;
            }
            if (view.isVerbLast() && isDeniedBehind(clause)) {
                return reading.with(EventStatus.DENIED);
            }
        }
        boolean earlier = reading.tense() == Tense.PAST && hasInClause(WordClass.EARLIER, match.clause());
        return earlier ? new VerbReading(reading.status(), reading.passive(), Tense.BEFORE_PAST) : reading;
    }

    /** {@code وإذا كان ... قد رفض ... فإن}: what is granted is a fact. */
    private boolean isConcession(int clause, TriggerMatch match) {
        int begin = view.clauses().begin(clause);
        int verb = match.begin();
        boolean past = match.form() == WordForm.PAST && match.clause() == clause;
        return view.isVerbFirst()
                && past
                && view.has(WordClass.HAD, begin + 1, begin + 2)
                && view.has(WordClass.MODAL, Math.max(begin, verb - 1), verb);
    }

    /** {@code این گزارش را که ... تکذیب کردند}: the verb behind a clause within another denies it. */
    private boolean isDeniedBehind(int clause) {
        int parent = view.clauses().parent(clause);
        boolean inside = view.clauses().kind(clause) == ClauseKind.RELATIVE
                || view.clauses().kind(clause) == ClauseKind.WHILE;
        for (int t = view.clauses().begin(clause); inside && t < view.end(); t++) {
            if (view.clauses().of(t) == parent && view.words().is(t, WordClass.DENY)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInClause(WordClass wordClass, int clause) {
        boolean any = view.has(wordClass, view.begin(), view.end());
        for (int t = view.begin(); any && t < view.end(); t++) {
            if (view.clauses().of(t) == clause && (view.words().classesAt(t) & wordClass.bit()) != 0) {
                return true;
            }
        }
        return false;
    }
}
