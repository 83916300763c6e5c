package org.dateline.event.reading;

import java.util.Optional;
import org.dateline.event.EventStatus;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Hits;

/** What the words around "-ing", or an Arabic participle, say of its act. */
final class ParticipleStatus {
    private static final int NEAR = 3;
    private static final String FEMININE = "ة";

    private final SentenceView view;

    ParticipleStatus(SentenceView view) {
        this.view = view;
    }

    /** "Is meeting"; ", accusing"; "after meeting"; "by expelling". Otherwise it is only spoken of. */
    Optional<VerbReading> read(TriggerMatch match) {
        int b = match.begin();
        if (view.has(WordClass.NOT, b - 2, b) || view.has(WordClass.FAIL, b - 2, b)) {
            return Optional.empty();
        }
        ClauseKind kind = view.clauses().kind(match.clause());
        if (kind == ClauseKind.PARTICIPLE && view.clauses().begin(match.clause()) == b) {
            if (isPredicate(match)) {
                return Optional.empty();
            }
            return Optional.of(VerbReading.occurred(false, Tense.NONE));
        }
        if (!view.isVerbFirst() && (view.has(WordClass.MODAL, b - 1, b) || view.has(WordClass.WILL, b - NEAR, b))) {
            boolean will = view.has(WordClass.WILL, b - NEAR, b);
            return Optional.of(
                    will
                            ? new VerbReading(EventStatus.SCHEDULED, false, Tense.FUTURE)
                            : new VerbReading(EventStatus.HYPOTHETICAL, false, Tense.NONE));
        }
        if (view.has(WordClass.BE, b - 2, b)) {
            return Optional.of(
                    view.has(WordClass.WAS, b - 2, b)
                            ? VerbReading.occurred(false, Tense.PAST)
                            : new VerbReading(EventStatus.ONGOING, false, Tense.PRESENT));
        }
        boolean background = kind == ClauseKind.AFTER && b - view.clauses().begin(match.clause()) <= 2;
        boolean means = view.has(WordClass.BY, b - 1, b);
        return background || means
                ? Optional.of(VerbReading.occurred(false, background ? Tense.BEFORE_PAST : Tense.NONE))
                : Optional.empty();
    }

    /**
     * {@code باتت تركيا مهددة}: right behind a name, with no verb before whose act it could go with.
     * The masculine shows by its ending what it goes with.
     */
    private boolean isPredicate(TriggerMatch match) {
        int b = match.begin();
        boolean open = match.span().of(view.text()).endsWith(FEMININE);
        boolean behindName = b > view.begin()
                && view.words().isHidden(b - 1)
                && !view.words().isDate(b - 1);
        if (!view.isVerbFirst() || !open || !behindName || match.proclitics() != 0) {
            return false;
        }
        for (int t = view.begin(); t < b; t++) {
            if (view.words().finiteAt(t) != Hits.NONE) {
                return false;
            }
        }
        return true;
    }
}
