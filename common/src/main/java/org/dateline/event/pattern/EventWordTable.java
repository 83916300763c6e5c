package org.dateline.event.pattern;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** The table {@code languages/<tag>/event-words.csv}: words around triggers, by class. */
public final class EventWordTable {
    /** A {@link WordClass}, such as {@code call_for}. */
    public static final Column<WordClass> CLASS = Column.oneOf("class", WordClass.class);
    /** Entries for the inflection of the language; {@code لـ} is the Arabic word that is written onto the next one. */
    public static final Column<List<String>> FORM = Column.forms("form");

    /** A row. */
    public record Entry(WordClass wordClass, List<String> forms) {}

    public static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(CLASS), row.value(FORM)), CLASS, FORM);

    private EventWordTable() {}

    /** Where the table of a language lies. */
    public static String path(String language) {
        return "languages/" + language + "/event-words.csv";
    }
}
