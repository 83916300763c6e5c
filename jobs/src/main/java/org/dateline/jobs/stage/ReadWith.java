package org.dateline.jobs.stage;

import java.io.Serializable;

/**
 * What a run has read for events, and with what: other dictionaries, or another version of the program, may read other
 * events in the same articles.
 *
 * @param nBytes of their texts in UTF-8
 */
public record ReadWith(String runId, String dictionariesSha256, String version, long nArticles, long nBytes)
        implements Serializable {}
