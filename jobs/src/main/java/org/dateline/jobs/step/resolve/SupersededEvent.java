package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** An id that no event bears any more, and the event that its earliest mention went to. */
public record SupersededEvent(String eventId, String supersededBy) implements Serializable {}
