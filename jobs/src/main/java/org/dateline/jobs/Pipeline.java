package org.dateline.jobs;

import java.io.IOException;
import java.util.Optional;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.stage.Corrections;
import org.dateline.jobs.stage.ExtractStage;
import org.dateline.jobs.stage.IngestStage;
import org.dateline.jobs.stage.ReleaseStage;
import org.dateline.jobs.stage.ResolveStage;

/** The table of contents: ingest -> extract -> resolve -> timeline. Each stage reads what the one before it has kept. */
public final class Pipeline {

    private final RunContext run;

    public Pipeline(RunContext run) {
        this.run = run;
    }

    /** Article records become a release. */
    public ReleaseFolder all(
            IngestSettings ingestSettings,
            ExtractSettings extractSettings,
            Optional<String> corrections,
            RunSettings runSettings)
            throws IOException {
        Corrections read = Corrections.read(run, corrections);
        ingest(ingestSettings);
        extract(extractSettings);
        resolve(read);
        return timeline(runSettings);
    }

    /** Article records become articles, each with its id and its text, or rejected records with their reasons. */
    public void ingest(IngestSettings settings) throws IOException {
        run.progress().stage("ingest", () -> new IngestStage(run).run(settings));
    }

    /** Articles become mentions: one event named in one sentence, with its date, actors and topics. */
    public void extract(ExtractSettings settings) throws IOException {
        run.progress().stage("extract", () -> new ExtractStage(run).run(settings));
    }

    /**
     * Mentions become events: each once, however many sources and languages report it.
     *
     * @param corrections the file that the user names; if empty that of the warehouse
     */
    public void resolve(Optional<String> corrections) throws IOException {
        resolve(Corrections.read(run, corrections));
    }

    private void resolve(Corrections corrections) throws IOException {
        run.progress().stage("resolve", () -> new ResolveStage(run).run(corrections));
    }

    /** Events become timelines by actor and topic, in a release that is checked before readers see it. */
    public ReleaseFolder timeline(RunSettings settings) throws IOException {
        run.progress().stage("timeline", () -> new ReleaseStage(run).run(settings));
        return run.warehouse().releases().folder(run.identity().releaseId());
    }
}
