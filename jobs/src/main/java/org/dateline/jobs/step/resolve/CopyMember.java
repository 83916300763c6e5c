package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.List;

/** An article under one of the keys where its copies meet. */
public record CopyMember(String band, String articleId, List<Long> sketch) implements Serializable {}
