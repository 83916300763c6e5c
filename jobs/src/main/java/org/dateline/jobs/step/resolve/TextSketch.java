package org.dateline.jobs.step.resolve;

import java.io.Serializable;
import java.util.List;

/** The sketch of an article's text. */
public record TextSketch(String articleId, List<Long> sketch) implements Serializable {}
