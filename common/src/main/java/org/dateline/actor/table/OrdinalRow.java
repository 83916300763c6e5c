package org.dateline.actor.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** A spelled-out number; of use here are the ordinals, which number rounds of talks. */
public record OrdinalRow(String form, int value, boolean isOrdinal) {
    private static final Column<String> FORM = Column.text("form");
    private static final Column<Integer> VALUE = Column.integer("value");
    private static final Column<String> KIND = Column.text("kind");

    public static final TableSchema<OrdinalRow> SCHEMA = TableSchema.of(
            3,
            row -> new OrdinalRow(
                    row.value(FORM), row.value(VALUE), row.value(KIND).equals("ordinal")),
            FORM,
            VALUE,
            KIND);

    public static String path(String language) {
        return "languages/" + language + "/cldr/numerals.csv";
    }
}
