package org.dateline.jobs.command;

import org.dateline.jobs.RunSettings;
import org.dateline.jobs.step.publish.MentionRows.Texts;
import picocli.CommandLine.Option;

/** What a release holds and how many are kept. */
final class RunOptions {

    @Option(
            names = "--no-text",
            description = "Leave texts and sentences out of the release, so that it can be shared; offsets and hashes"
                    + " stay.")
    private boolean withoutText;

    @Option(
            names = "--keep-releases",
            paramLabel = "N",
            defaultValue = "5",
            description = "Older releases are deleted (default: ${DEFAULT-VALUE}).")
    private int keptReleases;

    RunSettings settings() {
        return new RunSettings(withoutText ? Texts.LEFT_OUT : Texts.KEPT, keptReleases);
    }
}
