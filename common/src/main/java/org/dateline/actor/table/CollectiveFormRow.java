package org.dateline.actor.table;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Words of a language for the people of a {@link CollectiveRow}: "rebels", "insurgents". */
public record CollectiveFormRow(String collective, List<String> forms) {
    private static final Column<String> COLLECTIVE = Column.text("collective");
    private static final Column<List<String>> FORMS = Column.forms("forms");

    public static final TableSchema<CollectiveFormRow> SCHEMA =
            TableSchema.of(2, row -> new CollectiveFormRow(row.value(COLLECTIVE), row.value(FORMS)), COLLECTIVE, FORMS);

    public static String path(String language) {
        return "languages/" + language + "/collectives.csv";
    }
}
