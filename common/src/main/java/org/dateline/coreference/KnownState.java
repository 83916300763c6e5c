package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was known of an event from a day on, until the next state.
 *
 * @param knownFrom the day of the publication that brought it; of a plan that lapsed, the day after its last one
 * @param status an {@link org.dateline.event.EventStatus} code
 * @param date as chosen among the readings of that day; its agreement is that of that day
 * @param mentionId the report that brought it; of a plan that lapsed, the last that told of the plan
 */
public record KnownState(LocalDate knownFrom, String status, ChosenDate date, String mentionId)
        implements Serializable {

    boolean saysTheSameAs(KnownState other) {
        return status.equals(other.status) && date.edtf().equals(other.date.edtf());
    }
}
