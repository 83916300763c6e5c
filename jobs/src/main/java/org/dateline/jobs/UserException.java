package org.dateline.jobs;

import java.util.Objects;

/** Something that the person at the keyboard can mend: said in its message, without a stack trace. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final ExitCode exitCode;

    /** {@code message} says what is wrong and, where that is not plain, what to do. */
    public UserException(ExitCode exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = Objects.requireNonNull(exitCode);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
