package org.dateline.text;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.TableSchema;

/** {@code languages/<tag>/abbreviations.csv}: words whose full stop does not end a sentence. */
public final class AbbreviationTable {
    /** The abbreviation without its last full stop. */
    static final Column<String> FORM = Column.text("form");

    public static final TableSchema<String> SCHEMA = TableSchema.of(1, row -> row.value(FORM), FORM);

    private AbbreviationTable() {}

    public static String path(String language) {
        return "languages/" + language + "/abbreviations.csv";
    }

    /** Adds the language's abbreviations to its lexicon. */
    public static void addTo(LexiconBuilder lexicon, String language, Dictionaries dictionaries) {
        dictionaries.rows(path(language), SCHEMA).forEach(row -> lexicon.add(row.value(), Abbreviation.ONE));
    }

    private enum Abbreviation implements Lexeme {
        ONE;

        @Override
        public LexemeKind kind() {
            return LexemeKind.ABBREVIATION;
        }
    }
}
