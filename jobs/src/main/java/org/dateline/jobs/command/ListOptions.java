package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much of a list, and how it is written. */
final class ListOptions {

    @Mixin
    private WidthOption width;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "At most so many; of events the latest ones (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format;

    int limit() {
        return limit;
    }

    <T> void write(Listing<T> listing, List<T> items, PrintWriter out) throws IOException {
        format.write(listing, items, out, width.columns());
    }
}
