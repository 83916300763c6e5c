package org.dateline.event.pattern;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** The table {@code languages/<tag>/event-negatives.csv}: texts in which no event may be found. */
public final class EventNegativeTable {
    public static final Column<String> TEXT = Column.text("text");

    public static final TableSchema<String> SCHEMA = TableSchema.of(1, row -> row.value(TEXT), TEXT);

    private EventNegativeTable() {}

    /** Where the table of a language lies. */
    public static String path(String language) {
        return "languages/" + language + "/event-negatives.csv";
    }
}
