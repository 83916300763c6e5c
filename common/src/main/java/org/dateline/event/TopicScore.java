package org.dateline.event;

import java.io.Serializable;

/** How strongly a mention is about a topic: {@code score} in 0..1, the primary topic first. */
public record TopicScore(String topicId, double score) implements Serializable {}
