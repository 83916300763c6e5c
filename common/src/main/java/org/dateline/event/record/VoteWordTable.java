package org.dateline.event.record;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;
import org.dateline.text.LexiconBuilder;
import org.dateline.timex.table.NumeralsTable;

/** The table {@code languages/<tag>/vote-words.csv}: words by which votes are counted, by what they say. */
public final class VoteWordTable {
    private static final Column<VoteWord.Part> PART = Column.oneOf("part", VoteWord.Part.class);
    private static final Column<List<String>> FORM = Column.forms("form");

    private record Entry(VoteWord.Part part, List<String> forms) {}

    private static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(PART), row.value(FORM)), PART, FORM);

    private VoteWordTable() {}

    /** Adds the words of a language to its lexicon, and its numerals where it has such words. */
    public static void addTo(LexiconBuilder lexicon, String language, Dictionaries dictionaries) {
        String folder = "languages/" + language + "/";
        List<Located<Entry>> rows = dictionaries.rows(folder + "vote-words.csv", SCHEMA);
        for (Located<Entry> row : rows) {
            VoteWord word = new VoteWord(row.value().part());
            row.value().forms().forEach(form -> lexicon.add(form, word));
        }
        if (!rows.isEmpty()) {
            addNumerals(lexicon, folder + "numerals.csv", dictionaries);
            addNumerals(lexicon, folder + "cldr/numerals.csv", dictionaries);
        }
    }

    private static void addNumerals(LexiconBuilder lexicon, String path, Dictionaries dictionaries) {
        dictionaries.rows(path, NumeralsTable.SCHEMA).stream()
                .map(Located::value)
                .filter(numeral -> numeral.kind() == NumeralsTable.Kind.CARDINAL && numeral.value() <= CountWord.MOST)
                .forEach(numeral -> lexicon.add(numeral.form(), new CountWord(numeral.value())));
    }
}
