package org.dateline.jobs.command;

import java.util.List;
import org.dateline.jobs.IngestSettings;
import picocli.CommandLine.Option;

/** What to read, and what to refuse. */
final class IngestOptions {

    @Option(
            names = "--input",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = {
                "Files of article records, one JSON object a line, also compressed (.gz, .bz2, .zst); folders of"
                        + " them; globs. What earlier runs have read is kept, and not read again."
            })
    private List<String> input;

    @Option(
            names = "--max-text-chars",
            paramLabel = "N",
            defaultValue = "2000000",
            description = "Longer articles are rejected (default: ${DEFAULT-VALUE}).")
    private int maxTextChars;

    @Option(
            names = "--max-rejected-share",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description =
                    "If a greater share of the records is rejected, nothing is published (default: ${DEFAULT-VALUE}).")
    private double maxRejectedShare;

    @Option(
            names = "--anew",
            description = "Forget the articles of earlier runs and begin anew; events that are found again keep their"
                    + " ids.")
    private boolean isAnew;

    IngestSettings settings() {
        return new IngestSettings(input, maxTextChars, maxRejectedShare, isAnew);
    }
}
