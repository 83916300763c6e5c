package org.dateline.coreference;

import java.io.Serializable;

/** A topic of an event, with the mean of its scores by independent source, in 0..1. */
public record EventTopic(String topicId, double score, boolean isPrimary) implements Serializable {}
