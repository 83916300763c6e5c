package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Voice;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.event.reading.VerbReading.Tense;

/** What the words around a form say of its act, where the form alone is passive or tells of a noun. */
final class PassiveStatus {
    private static final int NEAR = 3;

    private final SentenceView view;

    PassiveStatus(SentenceView view) {
        this.view = view;
    }

    /** "Подписан", "будет подписан", "должен быть подписан": finite, and passive by its form. */
    Optional<VerbReading> read(TriggerMatch match) {
        Governor governor = Governor.before(view, match.begin(), NEAR);
        if (isNegated(match) || governor.isRefused()) {
            return Optional.empty();
        }
        boolean passive = match.pattern().voice() == Voice.ACTIVE;
        return Optional.of(
                governor.wordClass() == null
                        ? VerbReading.occurred(passive, Tense.PAST)
                        : VerbStatus.governed(governor, passive));
    }

    /** "Подписавший", "подписанный". */
    Optional<VerbReading> ofNoun(TriggerMatch match) {
        boolean passive = match.form() == WordForm.REDUCED && match.pattern().voice() == Voice.ACTIVE;
        return isNegated(match)
                ? Optional.empty()
                : Optional.of(VerbReading.occurred(passive, passive ? Tense.NONE : Tense.PAST));
    }

    private boolean isNegated(TriggerMatch match) {
        return view.has(WordClass.NOT, match.begin() - 2, match.begin());
    }
}
