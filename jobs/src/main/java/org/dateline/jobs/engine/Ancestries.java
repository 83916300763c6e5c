package org.dateline.jobs.engine;

import org.dateline.coreference.Ancestor;
import org.dateline.coreference.Ancestry;

/** For whom actors act, as resolution and timelines need it. */
public final class Ancestries {

    private Ancestries() {}

    /** The ancestry that the dictionaries know. */
    public static Ancestry of(Knowledge knowledge) {
        return new Ancestry(knowledge.ancestors().stream()
                .map(row ->
                        new Ancestor(row.actorId(), row.ancestorId(), row.relation(), row.validFrom(), row.validTo()))
                .toList());
    }
}
