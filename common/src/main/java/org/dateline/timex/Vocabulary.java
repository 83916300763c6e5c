package org.dateline.timex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.text.Folding;
import org.dateline.text.LexiconBuilder;
import org.dateline.timex.grammar.Symbols;
import org.dateline.timex.grammar.TimeLexeme;
import org.dateline.timex.table.MonthsTable;
import org.dateline.timex.table.NumeralsTable;
import org.dateline.timex.table.RelativeTable;
import org.dateline.timex.table.TenseTable;
import org.dateline.timex.table.TimeWordsTable;
import org.dateline.timex.table.UnitsTable;
import org.dateline.timex.table.WeekdaysTable;
import org.dateline.timex.table.Width;
import org.dateline.timex.value.Grain;

/** Gathers the words of time of one language from its tables, and their classes. */
final class Vocabulary {
    private static final String ARTICLE = "ال";
    private static final String HOMOGRAPH = "homograph";
    private static final int LAST_DAY = 31;

    private final Dictionaries dictionaries;
    private final String folder;
    private final Symbols symbols = new Symbols();
    private final Map<String, Set<TimeLexeme>> byForm = new LinkedHashMap<>();
    private final Set<String> homographs = new HashSet<>();
    private final Map<Integer, List<String>> fullMonthNames = new LinkedHashMap<>();
    private final List<TenseTable.TenseWord> affixes = new ArrayList<>();

    private Vocabulary(Dictionaries dictionaries, String folder) {
        this.dictionaries = dictionaries;
        this.folder = folder;
    }

    static Vocabulary read(String language, Dictionaries dictionaries) {
        Vocabulary vocabulary = new Vocabulary(dictionaries, "languages/" + language + "/");
        vocabulary.readTimeWords();
        vocabulary.readMonths();
        vocabulary.readWeekdays();
        vocabulary.readNumerals();
        vocabulary.readRelative();
        vocabulary.readUnits();
        vocabulary.readTense();
        return vocabulary;
    }

    Symbols symbols() {
        return symbols;
    }

    /** Beginnings and endings of words that tell the tense. */
    List<TenseTable.TenseWord> affixes() {
        return List.copyOf(affixes);
    }

    void addTo(LexiconBuilder lexicon) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        byForm.keySet().forEach(form -> byFolded.put(Folding.fold(form), form));
        byForm.forEach((form, lexemes) -> {
            String folded = Folding.fold(form);
            if (!folded.startsWith(ARTICLE)) {
                lexemes.forEach(lexeme -> lexicon.add(form, lexeme));
                return;
            }
            lexemes.forEach(lexeme -> lexicon.add(form, lexeme.withArticle()));
            // A form listed with its article would hide what the form without it means.
            byForm.getOrDefault(byFolded.get(folded.substring(ARTICLE.length())), Set.of())
                    .forEach(lexeme -> lexicon.add(form, lexeme.withArticle()));
        });
    }

    private <T> List<Located<T>> rows(String table, org.dateline.dictionary.TableSchema<T> schema) {
        List<Located<T>> rows = new ArrayList<>(dictionaries.rows(folder + "cldr/" + table, schema));
        rows.addAll(dictionaries.rows(folder + table, schema));
        return rows;
    }

    private void add(String form, String className, int value, int detail) {
        add(form, new TimeLexeme(symbols.number(className), value, detail));
    }

    private void add(String form, TimeLexeme lexeme) {
        byForm.computeIfAbsent(form, key -> new LinkedHashSet<>()).add(lexeme);
    }

    private void readTimeWords() {
        for (Located<TimeWordsTable.TimeWord> row :
                dictionaries.rows(folder + "time-words.csv", TimeWordsTable.SCHEMA)) {
            TimeWordsTable.TimeWord word = row.value();
            for (String form : word.forms()) {
                if (word.className().equals(HOMOGRAPH)) {
                    homographs.add(form);
                } else {
                    add(form, word.className(), word.value(), word.detail());
                }
            }
        }
    }

    private void readMonths() {
        List<String> classes = List.of("month", "hijri-month", "persian-month", "hebrew-month");
        classes.forEach(symbols::number);
        symbols.number("sure-month");
        for (Located<MonthsTable.Month> row : rows("months.csv", MonthsTable.SCHEMA)) {
            MonthsTable.Month month = row.value();
            add(month.form(), classes.get(month.calendar().ordinal()), month.month(), 0);
            if (month.calendar() == MonthsTable.Calendar.GREGORIAN && month.width() == Width.WIDE) {
                List<String> others = fullMonthNames.computeIfAbsent(month.month(), key -> new ArrayList<>());
                others.forEach(other -> addDoubled(month, other));
                others.add(month.form());
                if (!homographs.contains(month.form())) {
                    add(month.form(), "sure-month", month.month(), 0);
                }
            }
        }
    }

    /** A month under two names at once, as the Arabic press writes it for readers of two regions. */
    private void addDoubled(MonthsTable.Month month, String other) {
        for (String[] pair : new String[][] {{month.form(), other}, {other, month.form()}}) {
            for (String between : List.of("/", " (", " ")) {
                String form = pair[0] + between + pair[1] + (between.equals(" (") ? ")" : "");
                add(form, "month", month.month(), 0);
                add(form, "sure-month", month.month(), 0);
            }
        }
    }

    private void readWeekdays() {
        symbols.number("weekday");
        symbols.number("sure-weekday");
        for (Located<WeekdaysTable.Weekday> row : rows("weekdays.csv", WeekdaysTable.SCHEMA)) {
            WeekdaysTable.Weekday weekday = row.value();
            add(weekday.form(), "weekday", weekday.weekday(), 0);
            if (weekday.width() == Width.WIDE && !homographs.contains(weekday.form())) {
                add(weekday.form(), "sure-weekday", weekday.weekday(), 0);
            }
        }
    }

    private void readNumerals() {
        for (Located<NumeralsTable.Numeral> row : rows("numerals.csv", NumeralsTable.SCHEMA)) {
            NumeralsTable.Numeral numeral = row.value();
            if (numeral.kind() == NumeralsTable.Kind.SIGN) {
                add(numeral.form(), new TimeLexeme(Symbols.NUMERAL_SIGN, numeral.value(), 0));
            } else if (numeral.kind() == NumeralsTable.Kind.CARDINAL) {
                add(numeral.form(), new TimeLexeme(Symbols.NUMBER, numeral.value(), 0));
                add(numeral.form(), new TimeLexeme(Symbols.NUMBER_WORD, numeral.value(), 0));
                if (isDay(numeral.value())) {
                    add(numeral.form(), new TimeLexeme(Symbols.DAY_WORD, numeral.value(), 0));
                }
            } else {
                add(numeral.form(), new TimeLexeme(Symbols.ORDINAL, numeral.value(), 0));
                if (isDay(numeral.value())) {
                    add(numeral.form(), new TimeLexeme(Symbols.DAY, numeral.value(), 0));
                }
            }
        }
    }

    private static boolean isDay(int value) {
        return value >= 1 && value <= LAST_DAY;
    }

    private void readRelative() {
        symbols.number("relative");
        symbols.number("relative-day");
        for (Located<RelativeTable.Relative> row : rows("relative.csv", RelativeTable.SCHEMA)) {
            RelativeTable.Relative word = row.value();
            word.unit().ifPresent(unit -> {
                add(word.form(), "relative", word.offset(), unit.ordinal());
                if (unit == Grain.DAY) {
                    add(word.form(), "relative-day", word.offset(), unit.ordinal());
                }
            });
        }
    }

    private void readUnits() {
        List<String> classes = List.of("unit-singular", "unit-pair", "unit-plural");
        symbols.number("unit");
        symbols.number("calendar-unit");
        classes.forEach(symbols::number);
        for (Located<UnitsTable.Unit> row : rows("units.csv", UnitsTable.SCHEMA)) {
            UnitsTable.Unit unit = row.value();
            if (!homographs.contains(unit.form())) {
                add(
                        unit.form(),
                        classes.get(unit.count().ordinal()),
                        unit.unit().ordinal(),
                        0);
            }
            if (unit.count() != UnitsTable.Count.PAIR) {
                add(unit.form(), "unit", unit.unit().ordinal(), 0);
            }
            if (unit.count() == UnitsTable.Count.SINGULAR && !unit.unit().isWithinDay()) {
                add(unit.form(), "calendar-unit", unit.unit().ordinal(), 0);
            }
        }
    }

    private void readTense() {
        for (Located<TenseTable.TenseWord> row : dictionaries.rows(folder + "tense.csv", TenseTable.SCHEMA)) {
            if (row.value().isAffix()) {
                affixes.add(row.value());
            } else {
                add(
                        row.value().form(),
                        new TimeLexeme(Symbols.TENSE, row.value().tense().ordinal(), 0));
            }
        }
    }
}
