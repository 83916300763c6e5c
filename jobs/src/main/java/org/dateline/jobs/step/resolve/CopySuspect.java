package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** Two articles, by hashes of their ids, that may be copies of one text, under a key where copies meet. */
public record CopySuspect(long band, long one, long other) implements Serializable {}
