package org.dateline.jobs.stage;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.RunSettings;
import org.dateline.jobs.UserException;
import org.dateline.jobs.datapackage.DataPackage;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Releases;
import org.dateline.jobs.session.Concurrently;
import org.dateline.jobs.table.RunRow;
import org.dateline.jobs.validation.CheckResult;
import org.dateline.jobs.validation.Validation;

/** Writes a release, checks and describes it, and only then lets readers see it. */
public final class ReleaseStage {

    private final RunContext run;

    public ReleaseStage(RunContext run) {
        this.run = run;
    }

    /**
     * Publishes what the stages have kept.
     *
     * @throws UserException if the release breaks a rule; it is taken away again, and readers keep the one before
     */
    public ReleaseFolder run(RunSettings settings) throws IOException {
        Releases releases = run.warehouse().releases();
        ReleaseFolder release = releases.folder(run.identity().releaseId());
        boolean isPublished = false;
        try {
            RunRow row = new ReleaseTables(run, release).write(settings.texts());
            Concurrently.run(
                    List.of(() -> requireValid(release), () -> new DataPackage(release, row).write(run.spark())));
            releases.publish(release);
            isPublished = true;
        } finally {
            if (!isPublished) {
                releases.discard(release);
            }
        }
        releases.prune(settings.keptReleases());
        return release;
    }

    private void requireValid(ReleaseFolder release) throws IOException {
        List<CheckResult> failed = Validation.run(release, run.spark()).stream()
                .filter(result -> !result.isPassed())
                .toList();
        if (!failed.isEmpty()) {
            throw new UserException(
                    ExitCode.VALIDATION_FAILED,
                    "The release breaks rules, and was not published:\n"
                            + failed.stream()
                                    .map(result -> "  " + result.check().name() + " (" + result.found() + ")")
                                    .collect(Collectors.joining("\n")));
        }
    }
}
