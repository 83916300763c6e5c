package org.dateline.jobs.command;

import java.util.Optional;
import org.dateline.jobs.reading.Names;
import picocli.CommandLine.Option;

/** Whose events, and on what. */
final class SubjectOptions {

    @Option(names = "--actor", paramLabel = "A", description = "Id or name, such as state:RUS, Russia, Kremlin.")
    private Optional<String> actor;

    @Option(names = "--topic", paramLabel = "T", description = "Id or name, such as topic:cbrn.opcw-jim.")
    private Optional<String> topic;

    Optional<String> actorId(Names names) {
        return actor.map(names::actorId);
    }

    Optional<String> topicId(Names names) {
        return topic.map(names::topicId);
    }
}
