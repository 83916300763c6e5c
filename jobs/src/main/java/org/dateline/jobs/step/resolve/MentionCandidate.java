package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** An event that a mention may be a report of, where it fits several and none clearly. */
public record MentionCandidate(String mentionId, String eventId, double probability) implements Serializable {}
