package org.dateline.actor.table;

import org.dateline.actor.Actor;
import org.dateline.actor.ActorKind;
import org.dateline.actor.Labels;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Persons who hold or held an office. */
public final class PersonRow {
    public static final String PATH = "actors/persons.csv";
    private static final Column<String> ACTOR_ID = ActorIds.id("actor_id");

    public static final TableSchema<Actor> SCHEMA = TableSchema.of(
            1,
            row -> new Actor(
                    row.value(ACTOR_ID),
                    ActorKind.PERSON,
                    null,
                    row.value(ActorIds.COUNTRY),
                    Labels.of(row),
                    Validity.ALWAYS,
                    row.value(ActorIds.WIKIDATA_ID)),
            ACTOR_ID,
            Labels.IN_UN_LANGUAGES,
            ActorIds.COUNTRY,
            ActorIds.WIKIDATA_ID);

    private PersonRow() {}
}
