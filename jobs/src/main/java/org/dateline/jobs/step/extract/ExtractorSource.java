package org.dateline.jobs.step.extract;

import java.io.Serializable;

/** Gives extractors, on the driver and on executors alike; what they have in common is built once for each JVM. */
@FunctionalInterface
public interface ExtractorSource extends Serializable {

    /** An extractor for the calling thread. */
    ArticleExtractor extractor();
}
