package org.dateline.event.reading;

import org.dateline.actor.ActorForm;
import org.dateline.event.Role;

/**
 * How likely an event is right in type, date and actors: each thing that had to be inferred takes something away. The
 * amounts are measured on the gold, whose test says how far they are from the truth.
 */
final class Confidence {
    private static final double FULL = 0.92;
    private static final double NOUN = 0.12;
    private static final double INHERITED_DOER = 0.08;
    private static final double NOBODY = 0.3;
    private static final double TARGET_MISSING = 0.03;
    private static final double ADJECTIVE = 0.08;
    private static final double NO_MODE = 0.15;
    private static final double PUBLICATION_DAY = 0.2;
    private static final double COUNTED_DATE = 0.08;
    private static final double UNDATED = 0.02;
    private static final double PER_CENT = 100;

    private Confidence() {}

    /** In 0..1, in steps of a hundredth. */
    static double of(EventDraft draft) {
        double doubt = ofActors(draft) + ofDate(draft);
        doubt += draft.match.isNoun() ? NOUN : 0;
        doubt += draft.mode.endsWith(".other") ? NO_MODE : 0;
        return Math.round(PER_CENT * Math.max(0, FULL - doubt)) / PER_CENT;
    }

    private static double ofActors(EventDraft draft) {
        boolean lacksTarget = !draft.match.pattern().target().isEmpty()
                && draft.actors(Role.TARGET).isEmpty()
                && draft.actors(Role.PARTICIPANT).isEmpty();
        boolean adjective =
                draft.roles.stream().anyMatch(filled -> filled.mention().form() == ActorForm.DEMONYM);
        return (draft.roles.isEmpty() ? NOBODY : 0)
                + (draft.inheritedDoer ? INHERITED_DOER : 0)
                + (lacksTarget ? TARGET_MISSING : 0)
                + (adjective ? ADJECTIVE : 0);
    }

    private static double ofDate(EventDraft draft) {
        return switch (draft.method) {
            case UNDATED -> UNDATED;
            case EXPLICIT, WEEKDAY -> 0;
            case PUBLICATION_DAY -> PUBLICATION_DAY;
            default -> COUNTED_DATE;
        };
    }
}
