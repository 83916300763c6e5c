package org.dateline.actor.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A name that holds the name of an actor and is none: "American Airlines". */
public record OtherNameRow(String form) {
    private static final Column<String> FORM = Column.text("form");

    public static final TableSchema<OtherNameRow> SCHEMA =
            TableSchema.of(1, row -> new OtherNameRow(row.value(FORM)), FORM);

    public static String path(String language) {
        return "actors/names/" + language + "/not-actors.csv";
    }
}
