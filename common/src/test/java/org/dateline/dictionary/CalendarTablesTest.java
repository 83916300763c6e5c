package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTablesTest {
    private static final Column<String> FORM = Column.text("form");
    private static final Column<Integer> MONTH = Column.integer("month");
    private static final Column<String> CALENDAR = Column.text("calendar");
    private static final Column<Integer> WEEKDAY = Column.integer("weekday");
    private static final Column<Integer> VALUE = Column.integer("value");
    private static final Column<String> KIND = Column.text("kind");
    private static final Column<String> UNIT = Column.text("unit");
    private static final Column<Integer> OFFSET = Column.integer("offset");
    private static final Column<String> WIDTH = Column.text("width");

    private record Entry(String form, String kind, int value) {}

    private static final TableSchema<Entry> MONTHS = TableSchema.of(
            3, row -> new Entry(row.value(FORM), row.value(CALENDAR), row.value(MONTH)), FORM, MONTH, CALENDAR, WIDTH);
    private static final TableSchema<Entry> WEEKDAYS = TableSchema.of(
            2, row -> new Entry(row.value(FORM), row.value(WIDTH), row.value(WEEKDAY)), FORM, WEEKDAY, WIDTH);
    private static final TableSchema<Entry> NUMERALS =
            TableSchema.of(3, row -> new Entry(row.value(FORM), row.value(KIND), row.value(VALUE)), FORM, VALUE, KIND);
    private static final TableSchema<Entry> RELATIVE = TableSchema.of(
            3, row -> new Entry(row.value(FORM), row.value(UNIT), row.value(OFFSET)), FORM, UNIT, OFFSET);

    private static List<Entry> entries(String language, String table, TableSchema<Entry> schema) {
        Dictionaries dictionaries = Dictionaries.with(List.of());
        List<Entry> entries = dictionaries.rows("languages/" + language + "/cldr/" + table + ".csv", schema).stream()
                .map(Located::value)
                .toList();
        dictionaries.problems().throwIfAny();
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr", "he", "it", "pt", "ru", "tr", "uk", "zh"})
    void everyLanguageHasTwelveMonthsSevenDaysAndAHundredNumbers(String language) {
        assertThat(entries(language, "months", MONTHS)).extracting(Entry::value).containsAll(upTo(12));
        assertThat(entries(language, "weekdays", WEEKDAYS))
                .extracting(Entry::value)
                .containsAll(upTo(7));
        assertThat(entries(language, "numerals", NUMERALS))
                .extracting(Entry::value)
                .containsAll(upTo(100));
        assertThat(entries(language, "relative", RELATIVE))
                .anyMatch(entry -> entry.kind().equals("day") && entry.value() == -1);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, يناير, gregorian, 1",
        "ar, كانون الثاني, gregorian, 1",
        "ar, جانفي, gregorian, 1",
        "ar, غشت, gregorian, 8",
        "ar, ذي الحجة, islamic, 12",
        "ar, فروردين, persian, 1",
        "en, Sept., gregorian, 9",
        "en, Ramadan, islamic, 9",
        "ru, января, gregorian, 1",
        "ru, январь, gregorian, 1",
        "he, אלול, hebrew, 13"
    })
    void monthIsReadInItsCalendar(String language, String form, String calendar, int month) {
        assertThat(entries(language, "months", MONTHS)).contains(new Entry(form, calendar, month));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, أحد عشر, cardinal, 11",
        "ar, إحدى عشرة, cardinal, 11",
        "ar, الحادي والثلاثين, ordinal, 31",
        "ar, سابعة, ordinal, 7",
        "en, twenty-first, ordinal, 21",
        "fr, septante, cardinal, 70",
        "de, einundzwanzig, cardinal, 21"
    })
    void numberIsReadInItsForm(String language, String form, String kind, int value) {
        assertThat(entries(language, "numerals", NUMERALS)).contains(new Entry(form, kind, value));
    }

    @ParameterizedTest
    @CsvSource({"ar, numerals, إحدى عشر", "ar, numerals, إثنان", "ar, relative, الربع الأخير", "en, weekdays, Sat"})
    void faultyOrDoubtfulFormIsLeftOut(String language, String table, String form) {
        TableSchema<Entry> schema =
                table.equals("numerals") ? NUMERALS : table.equals("relative") ? RELATIVE : WEEKDAYS;
        assertThat(entries(language, table, schema)).extracting(Entry::form).doesNotContain(form);
    }
}
