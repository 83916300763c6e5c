package org.dateline.event;

import java.io.Serializable;

/**
 * An actor of one mention.
 *
 * @param actorId such as {@code state:RUS}
 * @param role a {@link Role} code
 * @param surface the words that named it; null if implied (the forum of a veto)
 * @param charStart offset of the surface; -1 if implied
 * @param charEnd end of the surface, exclusive; -1 if implied
 */
public record Participant(String actorId, String role, String surface, int charStart, int charEnd)
        implements Serializable {}
