package org.dateline.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites the generated rows of the tables under one dictionaries folder; rows written by hand stay.
 *
 * <p>{@code mvn -Pgenerate-dictionaries -pl common -am process-classes}
 */
public final class GenerateDictionaries {
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fa", "fr", "he", "it", "pt", "ru", "tr", "uk", "zh");

    private GenerateDictionaries() {}

    /**
     * Writes all tables.
     *
     * @param arguments the dictionaries folder, one argument
     * @throws IllegalArgumentException if it is not there
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            throw new IllegalArgumentException("one argument, an existing dictionaries folder: " + List.of(arguments));
        }
        Path dictionaries = Path.of(arguments[0]);
        Table states = StateLabels.fill(dictionaries.resolve("actors/states.csv"));
        for (String tag : LANGUAGES) {
            CldrLanguage language = new CldrLanguage(tag);
            Path cldr = dictionaries.resolve("languages/" + tag + "/cldr");
            Withheld withheld = Withheld.read(cldr.resolve("withheld.csv"));
            calendarWords(cldr, language, withheld);
            stateNames(dictionaries.resolve("actors/names/" + tag + "/states.csv"), language, withheld, states);
        }
    }

    private static void calendarWords(Path folder, CldrLanguage language, Withheld withheld) throws IOException {
        Months.SHAPE.rewrite(folder.resolve("months.csv"), withheld.without("months", 0, Months.rows(language)));
        Weekdays.SHAPE.rewrite(
                folder.resolve("weekdays.csv"), withheld.without("weekdays", 0, Weekdays.rows(language)));
        Numerals.SHAPE.rewrite(
                folder.resolve("numerals.csv"), withheld.without("numerals", 0, Numerals.rows(language)));
        RelativeDates.SHAPE.rewrite(
                folder.resolve("relative.csv"), withheld.without("relative", 0, RelativeDates.rows(language)));
    }

    private static void stateNames(Path file, CldrLanguage language, Withheld withheld, Table states)
            throws IOException {
        List<List<String>> rows = new ArrayList<>(StateNames.rows(language, states));
        if (language.tag().equals("ar")) {
            rows.addAll(ArabicDemonyms.rows(states, Table.read(file)));
        }
        StateNames.SHAPE.rewrite(file, withheld.without("states", 2, rows));
    }
}
