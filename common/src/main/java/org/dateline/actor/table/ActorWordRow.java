package org.dateline.actor.table;

import java.util.List;
import org.dateline.actor.WordClass;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** Words of a language that bound or change the reading of a name or role beside them. */
public record ActorWordRow(WordClass wordClass, List<String> forms) {
    private static final Column<WordClass> CLASS = Column.oneOf("class", WordClass.class);
    private static final Column<List<String>> FORMS = Column.forms("forms");

    public static final TableSchema<ActorWordRow> SCHEMA =
            TableSchema.of(2, row -> new ActorWordRow(row.value(CLASS), row.value(FORMS)), CLASS, FORMS);

    public static String path(String language) {
        return "languages/" + language + "/actor-words.csv";
    }
}
