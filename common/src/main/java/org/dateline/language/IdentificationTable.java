package org.dateline.language;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code languages/identification.csv}: what tells a language from its neighbours. */
public final class IdentificationTable {
    public static final String PATH = "languages/identification.csv";

    /** BCP 47 tag. */
    static final Column<String> LANGUAGE = Column.text("language");

    static final Column<Script> SCRIPT = Column.oneOf("script", Script.class);

    /** Letters that its neighbours of the same script lack, without separators; those that several have count less. */
    static final Column<String> LETTERS = Column.text("letters").orEmpty();

    /** Its commonest small words. */
    static final Column<List<String>> WORDS = Column.forms("words").orEmpty();

    public static final TableSchema<Row> SCHEMA = TableSchema.of(
            1,
            row -> new Row(row.value(LANGUAGE), row.value(SCRIPT), row.value(LETTERS), row.value(WORDS)),
            LANGUAGE,
            SCRIPT,
            LETTERS,
            WORDS);

    private IdentificationTable() {}

    /** A row; letters and words are empty where its script decides alone. */
    record Row(String language, Script script, String letters, List<String> words) {
        Row {
            letters = letters == null ? "" : letters;
            words = words == null ? List.of() : List.copyOf(words);
        }
    }
}
