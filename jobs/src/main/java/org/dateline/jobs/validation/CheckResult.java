package org.dateline.jobs.validation;

/** How many rows break a rule. */
public record CheckResult(Check check, long violations) {

    public boolean isPassed() {
        return violations == 0;
    }
}
