package org.dateline.actor.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A title that names one office alone: "the UN secretary-general". */
public record OfficeNameRow(String officeId, String form) {
    private static final Column<String> OFFICE_ID = ActorIds.id("office_id");
    private static final Column<String> FORM = Column.text("form");

    public static final TableSchema<OfficeNameRow> SCHEMA =
            TableSchema.of(2, row -> new OfficeNameRow(row.value(OFFICE_ID), row.value(FORM)), OFFICE_ID, FORM);

    public static String path(String language) {
        return "actors/names/" + language + "/offices.csv";
    }
}
