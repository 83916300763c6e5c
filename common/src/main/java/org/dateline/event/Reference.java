package org.dateline.event;

import java.io.Serializable;

/**
 * A text, mandate or round that a mention refers to.
 *
 * @param kind a {@link ReferenceKind} code
 * @param value such as {@code UNSC 2254 (2015)}
 * @param role {@code outcome} for what the act adopts or signs, else {@code about}
 * @param surface the words that named it; null where they stand elsewhere in the text
 * @param charStart offset of the surface; -1 if there is none
 * @param charEnd end of the surface, exclusive; -1 if there is none
 */
public record Reference(String kind, String value, String role, String surface, int charStart, int charEnd)
        implements Serializable {
    public static final String ABOUT = "about";
    public static final String OUTCOME = "outcome";
}
