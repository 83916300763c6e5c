package org.dateline.jobs.command;

import org.dateline.jobs.ExtractSettings;
import picocli.CommandLine.Option;

/** Which articles are read for their events. */
final class ExtractOptions {

    @Option(
            names = "--reread",
            description = "Read the articles of earlier runs again, with the dictionaries of now; without it, only new"
                    + " articles are read.")
    private boolean isRereading;

    ExtractSettings settings() {
        return new ExtractSettings(isRereading);
    }
}
