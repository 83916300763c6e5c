package org.dateline.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.Problems;
import org.dateline.dictionary.Row;
import org.dateline.dictionary.TableSchema;
import org.dateline.dictionary.UserTable;

/** The words of the pages themselves, in every language of the labels. */
public final class Words {

    /** The languages that labels can be read in. */
    public static final List<String> LANGUAGES = List.of("en", "ar", "es", "fa", "fr", "ru", "tr", "zh");

    /** Days and numbers would be turned around behind Arabic letters: 2017-11-02 would read 02-11-2017. */
    private static final String ISOLATE = "\u2066";

    private static final String POP_ISOLATE = "\u2069";
    private static final String FILE = "page-words.csv";
    private static final Column<String> KEY = Column.text("key");

    private final Map<String, Map<String, String>> byLanguage;

    private Words(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** The words of the built-in table. */
    static Words load() {
        Problems problems = new Problems();
        List<Column<?>> columns = new ArrayList<>(List.of(KEY));
        LANGUAGES.forEach(language -> columns.add(Column.text(language)));
        TableSchema<Row> schema = new TableSchema<>(List.of("key"), columns, row -> row).withoutClosing();
        List<Located<Row>> rows = UserTable.read(FILE, Resources.text(FILE), schema, problems);
        problems.throwIfAny();
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Map<String, String> words = new LinkedHashMap<>();
            rows.forEach(row -> words.put(row.value().value(KEY), row.value().value(Column.text(language))));
            byLanguage.put(language, words);
        }
        return new Words(byLanguage);
    }

    /**
     * The words of that key with {@code {0}}, {@code {1}} filled in, which keep their own direction.
     *
     * @throws NoSuchElementException if there are none
     */
    String of(String key, String language, Object... values) {
        String words = byLanguage.get(language).get(key);
        if (words == null) {
            throw new NoSuchElementException("no words for '" + key + "' in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            words = words.replace(
                    "{" + i + "}", isRightToLeft(language) ? ISOLATE + values[i] + POP_ISOLATE : "" + values[i]);
        }
        return words;
    }

    /** All of them by language and key. */
    Map<String, Map<String, String>> all() {
        return byLanguage;
    }

    /** Whether a language is written from right to left. */
    static boolean isRightToLeft(String language) {
        return language.equals("ar") || language.equals("fa");
    }
}
