package org.dateline.jobs;

import org.dateline.jobs.step.publish.MentionRows.Texts;

/**
 * What a release holds and how many are kept.
 *
 * @param texts whether texts and sentences are in it
 * @param keptReleases older ones are deleted; at least 1
 */
public record RunSettings(Texts texts, int keptReleases) {

    public RunSettings {
        if (keptReleases < 1) {
            throw new UserException(ExitCode.USAGE, "--keep-releases must be at least 1, not " + keptReleases);
        }
    }
}
