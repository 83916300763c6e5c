package org.dateline.jobs.step.ingest;

import java.io.Serializable;

/** Tells the language of a text, on the driver and on executors alike. */
@FunctionalInterface
public interface LanguageDetector extends Serializable {

    /** The BCP 47 tag; {@code und} if it is not clear. */
    String languageOf(String text);
}
