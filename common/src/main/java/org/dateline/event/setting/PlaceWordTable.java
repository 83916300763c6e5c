package org.dateline.event.setting;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;
import org.dateline.text.LexiconBuilder;

/** The table {@code languages/<tag>/place-words.csv}: words by the names of places, by what they say of them. */
public final class PlaceWordTable {
    private static final Column<PlaceWord.Part> PART = Column.oneOf("part", PlaceWord.Part.class);
    private static final Column<List<String>> FORM = Column.forms("form");

    private record Entry(PlaceWord.Part part, List<String> forms) {}

    private static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(PART), row.value(FORM)), PART, FORM);

    private PlaceWordTable() {}

    /** Adds the words of a language to its lexicon. */
    public static void addTo(LexiconBuilder lexicon, String language, Dictionaries dictionaries) {
        String path = "languages/" + language + "/place-words.csv";
        for (Located<Entry> row : dictionaries.rows(path, SCHEMA)) {
            PlaceWord word = new PlaceWord(row.value().part());
            row.value().forms().forEach(form -> lexicon.addWithAccents(form, word));
        }
    }
}
