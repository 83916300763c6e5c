package org.dateline.timex.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code time-words.csv}: all other words of time, in classes that patterns name. */
public final class TimeWordsTable {
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([0-9]{2})-([0-9]{2})");

    public static final Column<String> CLASS = Column.text("class");
    public static final Column<List<String>> FORMS = Column.forms("form");
    /** A number, or a month and day such as {@code 12-25}; empty where the class has no values. */
    public static final Column<Integer> VALUE = new Column<>("value", false, TimeWordsTable::value);
    /** A number, a unit or a calendar, as the class wants; empty where it wants none. */
    public static final Column<Integer> DETAIL = new Column<>("detail", false, Details::read);

    public static final TableSchema<TimeWord> SCHEMA = TableSchema.of(
            2,
            row -> new TimeWord(
                    row.value(CLASS), row.value(FORMS), orZero(row.value(VALUE)), orZero(row.value(DETAIL))),
            CLASS,
            FORMS,
            VALUE,
            DETAIL);

    private TimeWordsTable() {}

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }

    private static Integer value(String cell) {
        Matcher monthAndDay = MONTH_AND_DAY.matcher(cell);
        if (monthAndDay.matches()) {
            return Integer.parseInt(monthAndDay.group(1)) * 100 + Integer.parseInt(monthAndDay.group(2));
        }
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + cell + "' is neither a number nor a month and day such as 12-25");
        }
    }

    /** A row. */
    public record TimeWord(String className, List<String> forms, int value, int detail) {}
}
