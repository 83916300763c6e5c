package org.dateline.coreference.review;

import java.io.Serializable;

/**
 * What tells how far an event can be trusted.
 *
 * @param dateAgreement share of independent sources of which a reading meets the chosen date; 1 for one that a person set
 * @param weakestBond how well the two parts of the event match on average that match least; null where it has no parts
 * @param nCandidates reports without an event that may be of this one
 * @param hasConflictingStatus whether some say that it happened, and others that it did not
 */
public record ReviewFacts(
        String eventId,
        double dateAgreement,
        int nIndependentSources,
        int nMentions,
        double confidence,
        Double weakestBond,
        int nCandidates,
        boolean hasConflictingStatus)
        implements Serializable {

    /** The points of all reasons, times the binary logarithm of one more than the independent sources; to one decimal. */
    public double score() {
        double points = 0;
        for (ReviewReason reason : ReviewReason.values()) {
            points += reason.points(this);
        }
        double reach = Math.log(1.0 + nIndependentSources) / Math.log(2);
        return Math.round(10 * points * reach) / 10.0;
    }
}
