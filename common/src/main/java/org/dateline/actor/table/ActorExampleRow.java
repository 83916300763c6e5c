package org.dateline.actor.table;

import java.time.LocalDate;
import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/**
 * A text and the actors that must be read in it, as {@code id=words}.
 *
 * @param at the day at which roles are resolved; null if unknown
 * @param actors all of them in text order; none where nothing may be read
 */
public record ActorExampleRow(LocalDate at, String text, List<String> actors) {
    private static final Column<LocalDate> AT = Column.day("at").orEmpty();
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<List<String>> ACTORS = Column.forms("actors").orEmpty();

    public static final TableSchema<ActorExampleRow> SCHEMA = TableSchema.of(
            2,
            row -> new ActorExampleRow(
                    row.value(AT), row.value(TEXT), row.value(ACTORS) == null ? List.of() : row.value(ACTORS)),
            AT,
            TEXT,
            ACTORS);

    public static String path(String language) {
        return "actors/examples-" + language + ".csv";
    }
}
