package org.dateline.event.reading;

import org.dateline.actor.ActorForm;

/**
 * How likely an event is right in type, date and actors: each thing that had to be inferred takes something away. The
 * amounts are measured on the gold, whose test says how far they are from the truth.
 */
final class Confidence {
    private static final double FULL = 0.96;
    private static final double LEAST = 0.05;
    private static final double NOUN = 0.13;
    private static final double INHERITED_DOER = 0.03;
    private static final double NOBODY = 0.04;
    private static final double ADJECTIVE = 0.03;
    private static final double NO_MODE = 0.3;
    private static final double TITLE = 0.35;
    private static final double BACKGROUND = 0.06;
    private static final double SUBORDINATE = 0.03;
    private static final double PUBLICATION_DAY = 0.07;
    private static final double COUNTED_DATE = 0.03;
    private static final double UNDATED = 0.08;
    /** The sentence names days, and none of them is the event's. */
    private static final double UNDATED_BESIDE_DATES = 0.28;

    private static final double PER_CENT = 100;

    private Confidence() {}

    /** In 0..1, in steps of a hundredth. */
    static double of(EventDraft draft) {
        double doubt = ofActors(draft) + ofDate(draft) + ofPlace(draft);
        doubt += draft.match.isNoun() ? NOUN : 0;
        doubt += draft.mode.endsWith(".other") ? NO_MODE : 0;
        return Math.round(PER_CENT * Math.max(LEAST, FULL - doubt)) / PER_CENT;
    }

    private static double ofActors(EventDraft draft) {
        boolean adjective =
                draft.roles.stream().anyMatch(filled -> filled.mention().form() == ActorForm.DEMONYM);
        return (draft.roles.isEmpty() ? NOBODY : 0)
                + (draft.inheritedDoer ? INHERITED_DOER : 0)
                + (adjective ? ADJECTIVE : 0);
    }

    private static double ofDate(EventDraft draft) {
        return switch (draft.method) {
            case UNDATED -> draft.place.hasDates() ? UNDATED_BESIDE_DATES : UNDATED;
            case EXPLICIT, WEEKDAY -> 0;
            case PUBLICATION_DAY -> PUBLICATION_DAY;
            default -> COUNTED_DATE;
        };
    }

    /** Titles leave out what their articles say; what stands in the background is told in fewer words. */
    private static double ofPlace(EventDraft draft) {
        return (draft.place.title() ? TITLE : 0)
                + (draft.place.foreground() ? 0 : BACKGROUND)
                + (draft.match.clause() > 0 ? SUBORDINATE : 0);
    }
}
