package org.dateline.actor;

/** Where a state, or its adjective, stands beside a role without a preposition between them. */
public enum StateOrder {
    /** "the Russian foreign minister" */
    BEFORE_ROLE,
    /** {@code وزير الخارجية الروسي} */
    BEHIND_ROLE,
    /** "le ministre russe des Affaires étrangères", and with a preposition before a name: "le président de la Russie". */
    ADJECTIVE_BEHIND_ROLE,
    /** {@code российский президент}, and by a case without a preposition {@code президент России}. */
    GENITIVE_BEHIND_ROLE
}
