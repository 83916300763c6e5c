package org.dateline.jobs.command;

import picocli.CommandLine.Option;

/** How wide tables may be. */
final class WidthOption {

    private static final int LEAST = 40;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "${env:COLUMNS:-120}",
            description = "Columns of the terminal (default: those it has, else 120).")
    private int width;

    int columns() {
        return Math.max(LEAST, width);
    }
}
