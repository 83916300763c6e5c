package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** Two nodes of a graph that belong together. */
public record Edge(String left, String right) implements Serializable {}
