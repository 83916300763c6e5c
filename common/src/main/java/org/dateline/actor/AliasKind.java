package org.dateline.actor;

import java.util.Locale;

/** By what kind of word a dictionary form names its actor. */
public enum AliasKind {
    NAME,
    DEMONYM,
    CAPITAL,
    METONYM,
    ROLE,
    ACRONYM;

    /** The name in tables, such as {@code demonym}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
