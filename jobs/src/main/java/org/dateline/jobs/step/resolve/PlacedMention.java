package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** A mention in its event, with what corrections can change of that. */
public record PlacedMention(
        String mentionId, String eventId, String edtf, String eventType, String eventMode, double confidence)
        implements Serializable {}
