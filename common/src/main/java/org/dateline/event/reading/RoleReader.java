package org.dateline.event.reading;

/** Finds who stands in the places that a pattern names. */
interface RoleReader {

    /** The actors of the match; for reciprocal acts all doers and partners are participants. */
    RoleFinder.Roles find(TriggerMatch match, VerbReading reading, boolean reciprocal);
}
