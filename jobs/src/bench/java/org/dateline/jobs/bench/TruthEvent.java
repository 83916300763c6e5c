package org.dateline.jobs.bench;

import java.time.LocalDate;

/**
 * What happened, or was to happen.
 *
 * @param number among all events; also the rank by which reports are drawn
 * @param source and {@code target}: places in the table of states
 * @param object a draft's symbol or a mandate's key; null if there is none
 * @param plan null if nobody announced it
 */
record TruthEvent(int number, Act act, int source, int target, String object, LocalDate day, Plan plan) {

    String id() {
        return "e" + number;
    }

    /** The id of the act that calls it off. */
    String cancellationId() {
        return id() + "-cancelled";
    }

    String finalStatus() {
        return plan == null ? "occurred" : plan.outcome().status();
    }

    boolean takesPlace() {
        return finalStatus().equals("occurred");
    }
}
