package org.dateline.jobs;

import java.util.List;

/**
 * What to read, and what to refuse.
 *
 * @param inputs files, folders, globs
 * @param maxTextChars articles with more UTF-16 units are rejected
 * @param maxRejectedShare of the records, 0..1: above it nothing is published
 * @param isAnew whether what earlier runs have read is forgotten
 */
public record IngestSettings(List<String> inputs, int maxTextChars, double maxRejectedShare, boolean isAnew) {

    public IngestSettings {
        inputs = List.copyOf(inputs);
        if (maxTextChars < 1) {
            throw new UserException(ExitCode.USAGE, "--max-text-chars must be at least 1, not " + maxTextChars);
        }
        if (!(maxRejectedShare >= 0 && maxRejectedShare <= 1)) {
            throw new UserException(ExitCode.USAGE, "--max-rejected-share must be in 0..1, not " + maxRejectedShare);
        }
    }
}
