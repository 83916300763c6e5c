package org.dateline.coreference;

import java.io.Serializable;

/**
 * What an event refers to.
 *
 * @param kind a {@link org.dateline.event.ReferenceKind} code
 * @param role {@code outcome} where any report says that the act made it
 * @param nSources outlets that name it
 */
public record EventReference(String kind, String value, String role, int nSources) implements Serializable {}
