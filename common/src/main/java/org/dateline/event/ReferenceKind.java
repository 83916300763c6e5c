package org.dateline.event;

import java.util.Locale;

/** What a reference is to. */
public enum ReferenceKind {
    RESOLUTION,
    DRAFT,
    TREATY,
    MANDATE,
    /** A numbered round of talks. */
    ROUND,
    /** A statement with a symbol of its own. */
    STATEMENT;

    /** The name in tables, such as {@code resolution}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
