package org.dateline.jobs.step.ingest;

import java.io.Serializable;

/**
 * What became of a record that is no new article.
 *
 * @param kind {@link #REJECTED}, {@link #KNOWN} or {@link #DISPLACED}
 * @param articleId null if the record could not be read
 * @param reasonCode null for what is known
 * @param reasonText null for what is known
 * @param excerpt the start of the line
 */
public record Fate(
        String kind,
        String articleId,
        String inputFile,
        long recordNo,
        String reasonCode,
        String reasonText,
        String excerpt)
        implements Serializable {

    /** A record of this run that is no article. */
    public static final String REJECTED = "rejected";

    /** A record of this run that an earlier run has read, and is an article since. */
    public static final String KNOWN = "known";

    /** A record of an earlier run, an article so far, whose id a record of this run has that was published earlier. */
    public static final String DISPLACED = "displaced";
}
