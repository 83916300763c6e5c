package org.dateline.event.pattern;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** The table {@code languages/<tag>/event-objects.csv}: nouns that acts are about, by kind. */
public final class EventObjectTable {
    public static final Column<ObjectKind> KIND = Column.oneOf("kind", ObjectKind.class);
    public static final Column<List<String>> FORM = Column.forms("form");
    /** The one thing that the words name, such as {@code treaty:CWC}; empty for general words. */
    public static final Column<String> KEY = Column.text("key").orEmpty();

    /** A row. */
    public record Entry(ObjectKind kind, List<String> forms, String key) {}

    public static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(KIND), row.value(FORM), row.value(KEY)), KIND, FORM, KEY);

    private EventObjectTable() {}

    /** Where the table of a language lies. */
    public static String path(String language) {
        return "languages/" + language + "/event-objects.csv";
    }
}
