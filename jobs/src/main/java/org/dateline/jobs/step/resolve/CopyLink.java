package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** Two articles that are copies of one text, found under a key where copies meet. */
public record CopyLink(long band, String left, String right) implements Serializable {}
