package org.dateline.jobs.engine;

import java.util.Locale;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.coreference.Ancestry;

/** For whom actors act, as resolution and timelines need it. */
public final class Ancestries {

    private Ancestries() {}

    /** The ancestry that the dictionaries know. */
    public static Ancestry of(Knowledge knowledge) {
        return new Ancestry(knowledge.ancestors().stream()
                .map(row -> new Ancestor(
                        row.actorId(),
                        row.ancestorId(),
                        Relation.valueOf(row.relation().toUpperCase(Locale.ROOT)),
                        new Validity(row.validFrom(), row.validTo())))
                .toList());
    }
}
