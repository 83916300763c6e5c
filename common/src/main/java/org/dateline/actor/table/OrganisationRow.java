package org.dateline.actor.table;

import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Labels;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Organisations, armed groups, parties and bodies. */
public final class OrganisationRow {
    public static final String PATH = "actors/organisations.csv";
    private static final Column<String> ACTOR_ID = ActorIds.id("actor_id");
    private static final Column<ActorKind> KIND = Column.oneOf("kind", ActorKind.class);
    private static final Column<String> SECTOR = Column.text("sector").orEmpty();

    public static final TableSchema<Actor> SCHEMA = TableSchema.of(
            1,
            row -> new Actor(
                    row.value(ACTOR_ID),
                    row.value(KIND),
                    row.value(SECTOR),
                    row.value(ActorIds.COUNTRY),
                    Labels.of(row),
                    Validity.of(row),
                    row.value(ActorIds.WIKIDATA_ID)),
            ACTOR_ID,
            KIND,
            SECTOR,
            ActorIds.COUNTRY,
            Labels.IN_UN_LANGUAGES,
            Validity.FROM,
            Validity.TO,
            ActorIds.WIKIDATA_ID);

    private OrganisationRow() {}
}
