package org.dateline.event.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.event.clause.ActorGroup;

/** The search for the actors of one act: who has been given a part already has no other. */
final class RoleSearch {
    final TriggerMatch match;
    final VerbReading reading;
    final Set<ActorGroup> used = new LinkedHashSet<>();
    boolean inherited;
    boolean objectIsFirst;

    RoleSearch(TriggerMatch match, VerbReading reading) {
        this.match = match;
        this.reading = reading;
    }
}
