package org.dateline.actor;

import java.io.Serializable;

/** An actor for which, or as part of which, another one acts: {@code person:x speaks_for state:Y} while in office. */
public record Ancestor(String actorId, String ancestorId, Relation relation, Validity validity)
        implements Serializable {}
