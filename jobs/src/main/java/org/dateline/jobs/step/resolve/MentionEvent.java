package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** The event that a mention is a report of. */
public record MentionEvent(String mentionId, String eventId) implements Serializable {}
