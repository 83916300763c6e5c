package org.dateline.jobs.validation;

/**
 * How many rows, or files, break a rule.
 *
 * @param found what exactly is wrong, for people; empty if nothing is
 */
public record CheckResult(Check check, long violations, String found) {

    /** Of a rule for rows. */
    static CheckResult ofRows(Check check, long violations) {
        return new CheckResult(check, violations, violations == 0 ? "" : violations + " rows");
    }

    public boolean isPassed() {
        return violations == 0;
    }
}
