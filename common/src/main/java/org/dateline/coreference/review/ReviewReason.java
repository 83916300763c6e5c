package org.dateline.coreference.review;

import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.coreference.MatchDecision;

/** Why an event needs an eye. */
public enum ReviewReason {
    /** Some say that it happened, others that it did not: 40 points. */
    CONFLICTING_STATUS {
        @Override
        public double points(ReviewFacts facts) {
            return facts.hasConflictingStatus() ? 40 : 0;
        }

        @Override
        public String words(ReviewFacts facts) {
            return "some say that it happened, others that it did not";
        }
    },
    /** Several independent sources disagree about the date: 40 points if none agrees with the chosen one. */
    DATES_DISAGREE {
        @Override
        public double points(ReviewFacts facts) {
            return facts.nIndependentSources() < 2 ? 0 : 40 * (1 - facts.dateAgreement());
        }

        @Override
        public String words(ReviewFacts facts) {
            return Math.round(100 * (1 - facts.dateAgreement())) + "% of " + facts.nIndependentSources()
                    + " sources give another date";
        }
    },
    /** Many reports hang together by a bond that alone would be no match: 30 points for the weakest there can be. */
    WEAK_BRIDGE {
        @Override
        public double points(ReviewFacts facts) {
            return facts.weakestBond() == null || facts.nMentions() < MANY_MENTIONS
                    ? 0
                    : Math.max(0, 30 * (STRONG - facts.weakestBond()) / (STRONG - WEAKEST));
        }

        @Override
        public String words(ReviewFacts facts) {
            return String.format(
                    Locale.ROOT,
                    "two parts of its %d reports match by %.1f, where %.0f is a match",
                    facts.nMentions(),
                    facts.weakestBond(),
                    STRONG);
        }
    },
    /** Reports that may be of this event or of others: 8 points for each, up to three. */
    CANDIDATES {
        @Override
        public double points(ReviewFacts facts) {
            return 8 * Math.min(3, facts.nCandidates());
        }

        @Override
        public String words(ReviewFacts facts) {
            return facts.nCandidates() == 1
                    ? "a report fits it and others"
                    : facts.nCandidates() + " reports fit it and others";
        }
    },
    /** Less trusted than one half: 20 points if not trusted at all. */
    LOW_CONFIDENCE {
        @Override
        public double points(ReviewFacts facts) {
            return 20 * Math.max(0, 1 - 2 * facts.confidence());
        }

        @Override
        public String words(ReviewFacts facts) {
            return String.format(Locale.ROOT, "confidence %.2f", facts.confidence());
        }
    };

    private static final int MANY_MENTIONS = 4;
    private static final double STRONG = MatchDecision.MATCH_WEIGHT;
    private static final double WEAKEST = MatchDecision.MATCH_WEIGHT / 2;

    /** How much it weighs, 0 where it does not hold. */
    public abstract double points(ReviewFacts facts);

    /** Said to the person who looks. */
    public abstract String words(ReviewFacts facts);

    /** The name, such as {@code weak_bridge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that hold for an event, in the order of the list. */
    public static Stream<ReviewReason> of(ReviewFacts facts) {
        return Stream.of(values()).filter(reason -> reason.points(facts) > 0);
    }
}
