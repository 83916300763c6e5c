package org.dateline.jobs.step.resolve;

import java.io.Serializable;

/** How well the two parts of an event match on average that match least. */
public record EventBond(String eventId, double weakestBond) implements Serializable {}
