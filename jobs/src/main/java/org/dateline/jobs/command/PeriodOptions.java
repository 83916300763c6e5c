package org.dateline.jobs.command;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import picocli.CommandLine.Option;

/** When the events may have happened. */
final class PeriodOptions {

    @Option(names = "--since", paramLabel = "DAY", description = "Events that may have happened on that day or later.")
    private Optional<LocalDate> since;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Events that may have happened on that day or earlier.")
    private Optional<LocalDate> until;

    Optional<LocalDate> since() {
        check();
        return since;
    }

    Optional<LocalDate> until() {
        check();
        return until;
    }

    private void check() {
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw new UserException(
                    ExitCode.USAGE, "--since " + since.get() + " is later than --until " + until.get() + ".");
        }
    }
}
