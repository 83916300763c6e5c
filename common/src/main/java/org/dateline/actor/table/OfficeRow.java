package org.dateline.actor.table;

import org.dateline.actor.Labels;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** An office of a body that is no state; offices of states are formed from roles. */
public record OfficeRow(String office, String bodyActorId, String labelEn) {
    /** How long the start of a state's office is: {@code office:RUS-}. */
    public static final int ISO_PREFIX = 11;

    public static final String PATH = "actors/offices.csv";
    private static final Column<String> OFFICE = ActorIds.id("office");
    private static final Column<String> BODY = ActorIds.id("body_actor_id");

    public static final TableSchema<OfficeRow> SCHEMA = TableSchema.of(
            1, row -> new OfficeRow(row.value(OFFICE), row.value(BODY), row.value(Labels.EN)), OFFICE, BODY, Labels.EN);
}
