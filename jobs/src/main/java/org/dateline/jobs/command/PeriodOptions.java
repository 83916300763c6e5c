package org.dateline.jobs.command;

import java.time.LocalDate;
import java.util.Optional;
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
        return since;
    }

    Optional<LocalDate> until() {
        return until;
    }
}
