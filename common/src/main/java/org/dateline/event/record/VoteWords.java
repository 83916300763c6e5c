package org.dateline.event.record;

import java.util.List;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;
import org.dateline.text.Phrases;
import org.dateline.timex.table.NumeralsTable;

/** The table {@code languages/<tag>/vote-words.csv}: words by which votes are counted, and the numerals of the language. */
public final class VoteWords {
    static final int MOST = 200;
    private static final int COUNT_SHIFT = 16;
    private static final Column<VoteWord> PART = Column.oneOf("part", VoteWord.class);
    private static final Column<List<String>> FORM = Column.forms("form");

    private record Entry(VoteWord part, List<String> forms) {}

    private static final TableSchema<Entry> SCHEMA =
            TableSchema.of(2, row -> new Entry(row.value(PART), row.value(FORM)), PART, FORM);

    final Phrases phrases = new Phrases(false);

    private VoteWords() {}

    /** Reads the words of a language, and its numerals where it has such words. */
    public static VoteWords of(String language, Dictionaries dictionaries) {
        VoteWords words = new VoteWords();
        String folder = "languages/" + language + "/";
        List<Located<Entry>> rows = dictionaries.rows(folder + "vote-words.csv", SCHEMA);
        for (Located<Entry> row : rows) {
            row.value()
                    .forms()
                    .forEach(form -> words.phrases.add(form, row.value().part().bit()));
        }
        if (!rows.isEmpty()) {
            words.addNumerals(folder + "numerals.csv", dictionaries);
            words.addNumerals(folder + "cldr/numerals.csv", dictionaries);
        }
        return words;
    }

    private void addNumerals(String path, Dictionaries dictionaries) {
        dictionaries.rows(path, NumeralsTable.SCHEMA).stream()
                .map(Located::value)
                .filter(numeral -> numeral.kind() == NumeralsTable.Kind.CARDINAL && isCount(numeral.value()))
                .forEach(numeral -> phrases.add(numeral.form(), numeral.value() + 1 << COUNT_SHIFT));
    }

    /** True for a number that votes can come to. */
    static boolean isCount(int number) {
        return number >= 0 && number <= MOST;
    }

    /** The number in words that a value stands for; -1 if it stands for none. */
    static int count(int value) {
        return (value >>> COUNT_SHIFT) - 1;
    }

    /** The word that a value stands for; null if it stands for none. */
    static VoteWord word(int value) {
        for (VoteWord word : VoteWord.ALL) {
            if ((value & word.bit()) != 0) {
                return word;
            }
        }
        return null;
    }
}
