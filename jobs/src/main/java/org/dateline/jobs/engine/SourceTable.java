package org.dateline.jobs.engine;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Row;
import org.dateline.dictionary.TableSchema;
import org.dateline.jobs.table.SourceRow;
import org.dateline.jobs.table.Tables;

/** The table of outlets. */
final class SourceTable {

    private static final String PATH = "sources/sources.csv";
    private static final Column<String> SOURCE_ID = Column.text("source_id");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> COUNTRY_ISO3 =
            Column.text("country_iso3").orEmpty();
    private static final Column<String> LANGUAGE = Column.text("language").orEmpty();
    private static final Column<String> KIND = Column.text("kind").orEmpty();

    private static final TableSchema<SourceRow> SCHEMA =
            TableSchema.of(1, SourceTable::source, SOURCE_ID, NAME, COUNTRY_ISO3, LANGUAGE, KIND);

    private SourceTable() {}

    /** All outlets; an id that is none and an unknown kind are problems. */
    static List<SourceRow> read(Dictionaries dictionaries) {
        List<Located<SourceRow>> rows = dictionaries.rows(PATH, SCHEMA);
        List<String> kinds = Tables.DIM_SOURCE.column("kind").oneOf();
        for (Located<SourceRow> row : rows) {
            SourceRow source = row.value();
            if (!source.sourceId().startsWith("source:")) {
                dictionaries.problems().add(row, "source_id '" + source.sourceId() + "' does not start with 'source:'");
            }
            if (source.kind() != null && !kinds.contains(source.kind())) {
                dictionaries.problems().add(row, "kind '" + source.kind() + "' is none of " + String.join(", ", kinds));
            }
        }
        return rows.stream().map(Located::value).toList();
    }

    private static SourceRow source(Row row) {
        return new SourceRow(
                row.value(SOURCE_ID), row.value(NAME), row.value(COUNTRY_ISO3), row.value(LANGUAGE), row.value(KIND));
    }
}
