package org.dateline.jobs.engine;

import org.dateline.event.EventModes;
import org.dateline.jobs.step.extract.ExtractorSource;
import org.dateline.jobs.step.ingest.LanguageDetector;

/** What the jobs need of the core. */
public interface Engine {

    /** Extractors that read articles, for executors too. */
    ExtractorSource extractors();

    /** Tells the languages of texts, for executors too. */
    LanguageDetector languages();

    /** What the dictionaries know of actors, topics, acts and outlets. */
    Knowledge knowledge();

    /** The acts that events are told apart by. */
    EventModes modes();

    /** A hash of the dictionaries, in lower-case hex. */
    String dictionariesSha256();
}
