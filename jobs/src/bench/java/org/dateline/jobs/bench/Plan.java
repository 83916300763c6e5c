package org.dateline.jobs.bench;

import java.time.LocalDate;

/**
 * A plan for an event, and what becomes of it.
 *
 * @param announced the first day on which it is known
 * @param firstDay for which it was planned at first
 * @param lastDay for which it is planned from {@code changed} on
 * @param changed the day on which it is moved or cancelled; that of the event if neither
 */
record Plan(LocalDate announced, LocalDate firstDay, LocalDate lastDay, LocalDate changed, Outcome outcome) {

    /** What becomes of a plan. */
    enum Outcome {
        HELD("occurred"),
        MOVED("occurred"),
        CANCELLED("cancelled"),
        FORGOTTEN("lapsed");

        private final String status;

        Outcome(String status) {
            this.status = status;
        }

        String status() {
            return status;
        }
    }

    /** The day that is planned as of that one. */
    LocalDate dayAsOf(LocalDate day) {
        return day.isBefore(changed) ? firstDay : lastDay;
    }
}
