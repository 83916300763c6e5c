package org.dateline.coreference;

import java.io.Serializable;

/** An actor in a {@link org.dateline.event.Role}, by its code. */
public record ActorRole(String actorId, String role) implements Serializable {}
