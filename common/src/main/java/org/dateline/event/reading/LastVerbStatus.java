package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;

/**
 * What a verb that stands last says of its act: its own form has the tense, and the words at the head of the clause, or the
 * verb above it, what is planned, asked for or possible.
 */
final class LastVerbStatus {
    private static final int NEAR = 3;

    private final SentenceView view;

    LastVerbStatus(SentenceView view) {
        this.view = view;
    }

    Optional<VerbReading> read(TriggerMatch match) {
        boolean passive = match.pattern().voice() == Voice.PASSIVE;
        return switch (match.form()) {
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> Optional.of(past(match, passive));
            case PRESENT -> present(match, passive);
            case FUTURE -> Optional.of(new VerbReading(EventStatus.SCHEDULED, passive, Tense.FUTURE));
            case BASE, ANY -> base(match, passive);
            case PHRASE, NOUN, BOUND_NOUN -> phrase(match);
            case ING, PASSIVE, RELATIVE, REDUCED, NO_ACT -> Optional.empty();
        };
    }

    private VerbReading past(TriggerMatch match, boolean passive) {
        boolean had = view.has(WordClass.HAD, match.begin(), match.end());
        return VerbReading.occurred(passive, had ? Tense.BEFORE_PAST : Tense.PAST);
    }

    private Optional<VerbReading> present(TriggerMatch match, boolean passive) {
        Governor governor = governorAbove(match);
        if (governor.isRefused() || isStandingAttitude(match)) {
            return Optional.empty();
        }
        return Optional.of(
                governor.wordClass() == null
                        ? VerbReading.occurred(passive, Tense.PRESENT)
                        : governed(governor, passive));
    }

    /** "Who rejects": what is always said, not what was said. */
    private boolean isStandingAttitude(TriggerMatch match) {
        return view.clauses().kind(match.clause()) == ClauseKind.RELATIVE
                && SpeechActs.isDoneBySaying(match.pattern().mode());
    }

    private Optional<VerbReading> base(TriggerMatch match, boolean passive) {
        Governor governor = governorAbove(match);
        boolean only = governor.is(WordClass.CALL_FOR)
                && SpeechActs.isDoneBySaying(match.pattern().mode());
        return governor.wordClass() == null || governor.isRefused() || only
                ? Optional.empty()
                : Optional.of(governed(governor, passive));
    }

    /** In the verb's own clause, or in those that it goes on with or hangs on. */
    private Governor governorAbove(TriggerMatch match) {
        Clauses clauses = view.clauses();
        int before = match.begin();
        for (int clause = match.clause(); ; clause = clauses.parent(clause)) {
            Governor governor = Governor.inClause(view, clause, before);
            boolean open = clauses.kind(clause) == ClauseKind.THAT || clauses.kind(clause) == ClauseKind.COORDINATED;
            if (governor.wordClass() != null || governor.negated() || !open || !clauses.hasParent(clause)) {
                return governor;
            }
            before = clauses.begin(clause);
        }
    }

    private static VerbReading governed(Governor governor, boolean passive) {
        return switch (governor.wordClass()) {
            case WILL, PLAN -> new VerbReading(EventStatus.SCHEDULED, passive, Tense.FUTURE);
            case DECIDE -> VerbReading.occurred(passive, Tense.PAST);
            case DENY -> new VerbReading(EventStatus.DENIED, passive, Tense.PAST);
            default -> new VerbReading(EventStatus.HYPOTHETICAL, passive, Tense.NONE);
        };
    }

    private Optional<VerbReading> phrase(TriggerMatch match) {
        Governor governor = Governor.before(view, match.begin(), NEAR);
        boolean not = governor.negated() || view.has(WordClass.NOT, match.end(), clauseEnd(match));
        if (not) {
            return Optional.empty();
        }
        return Optional.of(
                governor.wordClass() == null ? VerbReading.occurred(false, Tense.PAST) : governed(governor, false));
    }

    private int clauseEnd(TriggerMatch match) {
        int t = match.end();
        while (t < view.end() && view.clauses().of(t) == match.clause()) {
            t++;
        }
        return t;
    }
}
