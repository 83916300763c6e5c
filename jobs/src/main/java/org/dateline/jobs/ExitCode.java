package org.dateline.jobs;

/** What the program tells its caller by its exit code. */
public enum ExitCode {
    DONE(0),
    FAILURE(1),
    USAGE(2),
    INPUT_MISSING(3),
    TOO_MANY_REJECTED(4),
    VALIDATION_FAILED(5),
    WAREHOUSE_UNAVAILABLE(6);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
