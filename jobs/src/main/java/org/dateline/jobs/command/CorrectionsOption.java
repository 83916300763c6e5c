package org.dateline.jobs.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What people have corrected. */
final class CorrectionsOption {

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = {
                "Table of corrections, with the columns target, action, value, author, reason, date between ';' or"
                        + " commas (default: corrections.csv in the warehouse, if it stands there). A run without them"
                        + " undoes them."
            })
    private Optional<String> file;

    Optional<String> file() {
        return file;
    }
}
