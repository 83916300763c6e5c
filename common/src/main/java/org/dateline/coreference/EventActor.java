package org.dateline.coreference;

import java.io.Serializable;

/**
 * An actor of an event.
 *
 * @param rank from 1: those who act before those acted on, then the best attested
 * @param nSources outlets that name it in this role
 */
public record EventActor(String actorId, String role, int rank, int nSources) implements Serializable {}
