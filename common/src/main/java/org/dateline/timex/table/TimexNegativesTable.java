package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code timex-negatives.csv}: texts in which nothing is a time expression. */
public final class TimexNegativesTable {
    public static final Column<String> TEXT = Column.text("text");

    public static final TableSchema<String> SCHEMA = TableSchema.of(1, row -> row.value(TEXT), TEXT);

    private TimexNegativesTable() {}
}
