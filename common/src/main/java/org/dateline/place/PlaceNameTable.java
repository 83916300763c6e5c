package org.dateline.place;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** The table {@code places/names/<tag>/places.csv}: names beside the labels, as the press writes them. */
final class PlaceNameTable {
    private static final Column<String> FORM = Column.text("form");

    /** A row. */
    record Entry(String placeId, String form) {}

    static final TableSchema<Entry> SCHEMA = TableSchema.of(
            2, row -> new Entry(row.value(PlaceTable.PLACE_ID), row.value(FORM)), PlaceTable.PLACE_ID, FORM);

    private PlaceNameTable() {}

    static String path(String language) {
        return "places/names/" + language + "/places.csv";
    }
}
