package org.dateline.actor.table;

import org.dateline.actor.Validity;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Who held an office from which day to which. */
public record OfficeHolderRow(String personId, String officeId, Validity validity) {
    public static final String PATH = "actors/office-holders.csv";
    private static final Column<String> PERSON = ActorIds.id("person_id");
    private static final Column<String> OFFICE = ActorIds.id("office_id");

    public static final TableSchema<OfficeHolderRow> SCHEMA = TableSchema.of(
            3,
            row -> new OfficeHolderRow(row.value(PERSON), row.value(OFFICE), Validity.of(row)),
            PERSON,
            OFFICE,
            Validity.FROM,
            Validity.TO);
}
