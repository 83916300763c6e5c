package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One actor above another.
 *
 * @param relation {@code speaks_for}, {@code part_of} or {@code member_of}
 * @param validFrom first day; null if always so
 * @param validTo last day; null if still so
 */
public record Ancestor(String actorId, String ancestorId, String relation, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** True where what the actor does is done for the one above: a member does not act for its organisation. */
    boolean actsFor() {
        return !relation.equals("member_of");
    }
}
