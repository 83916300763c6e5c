package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** An article under one of the keys where copies meet. */
public record CopyPlace(long band, String articleId, boolean isNew) implements Serializable {}
