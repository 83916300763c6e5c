package org.dateline.event.setting;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;
import org.dateline.text.Phrases;

/** The table {@code languages/<tag>/place-words.csv}: words by the names of places, by what they say of them. */
public final class PlaceWords {
    private static final Column<PlaceWord> PART = Column.oneOf("part", PlaceWord.class);
    private static final Column<List<String>> FORM = Column.forms("form");

    private record Entry(PlaceWord part, List<String> forms) {}

    private static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(PART), row.value(FORM)), PART, FORM);

    /** Looked for from the name back. */
    final Phrases before = new Phrases(true);
    /** Single words behind the name. */
    final Phrases behind = new Phrases(false);

    private PlaceWords() {}

    /** Reads the words of a language. */
    public static PlaceWords of(String language, Dictionaries dictionaries) {
        PlaceWords words = new PlaceWords();
        String path = "languages/" + language + "/place-words.csv";
        for (Located<Entry> row : dictionaries.rows(path, SCHEMA)) {
            PlaceWord part = row.value().part();
            Phrases phrases = part.isBefore() ? words.before : words.behind;
            row.value().forms().forEach(form -> phrases.add(form, part.bit()));
        }
        return words;
    }
}
