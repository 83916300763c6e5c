package org.dateline.actor;

import java.util.Locale;

/** How an actor belongs to another one. */
public enum Relation {
    /** What the actor says is said for the other: a minister for the state. */
    SPEAKS_FOR,
    MEMBER_OF,
    PART_OF;

    /** The name in tables, such as {@code speaks_for}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
