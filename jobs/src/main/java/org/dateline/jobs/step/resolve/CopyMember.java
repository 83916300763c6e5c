package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.List;

/** An article and its sketch in its place under one of the keys where copies meet. */
public record CopyMember(long band, String articleId, List<Long> sketch) implements Serializable {}
