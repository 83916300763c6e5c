package org.dateline.jobs;

import java.time.Instant;
import org.dateline.article.Sha256;
import org.dateline.jobs.release.ReleaseId;

/**
 * Which run it is. Only the table {@code runs} and the names of releases depend on it.
 *
 * @param command such as {@code run}
 * @param configSha256 of all that shapes the rows but the input
 */
public record RunIdentity(String command, Instant startedAt, String configSha256, String dictionariesSha256) {

    /** The name of what it publishes. */
    public ReleaseId releaseId() {
        return ReleaseId.of(startedAt, Sha256.ofParts(configSha256, dictionariesSha256, startedAt));
    }

    /** Such as {@code run:20171103T060000Z-1a2b3c4d}. */
    public String runId() {
        return "run:" + releaseId().value();
    }
}
