package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/**
 * A mention by which corrections know an event, whatever its id is now.
 *
 * @param eventId as corrections name it
 * @param rank from 0, the earliest first
 */
public record EventAnchor(String eventId, int rank, String mentionId) implements Serializable {}
