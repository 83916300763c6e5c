package org.dateline.actor.table;

import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Parts and members of bodies. Whom persons and offices speak for follows from the office tables. */
public final class AncestorRow {
    public static final String PATH = "actors/ancestors.csv";
    private static final Column<String> ACTOR_ID = ActorIds.id("actor_id");
    private static final Column<String> ANCESTOR_ID = ActorIds.id("ancestor_id");
    private static final Column<Relation> RELATION = Column.oneOf("relation", Relation.class);

    public static final TableSchema<Ancestor> SCHEMA = TableSchema.of(
            4,
            row -> new Ancestor(row.value(ACTOR_ID), row.value(ANCESTOR_ID), row.value(RELATION), Validity.of(row)),
            ACTOR_ID,
            ANCESTOR_ID,
            RELATION,
            Validity.FROM,
            Validity.TO);

    private AncestorRow() {}
}
