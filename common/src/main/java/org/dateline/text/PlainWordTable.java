package org.dateline.text;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.TableSchema;

/** The table {@code languages/<tag>/words.csv}: common words of a script without spaces. */
public final class PlainWordTable {
    static final Column<List<String>> FORM = Column.forms("form");

    public static final TableSchema<List<String>> SCHEMA = TableSchema.of(1, row -> row.value(FORM), FORM);

    private PlainWordTable() {}

    public static String path(String language) {
        return "languages/" + language + "/words.csv";
    }

    /** Adds the language's common words to its lexicon. */
    public static void addTo(LexiconBuilder lexicon, String language, Dictionaries dictionaries) {
        dictionaries
                .rows(path(language), SCHEMA)
                .forEach(row -> row.value().forEach(form -> lexicon.add(form, PlainWord.ONE)));
    }
}
