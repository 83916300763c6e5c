package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code months.csv}: the names of months. */
public final class MonthsTable {
    public static final Column<String> FORM = Column.text("form");
    /** 1 to 12, or 13. */
    public static final Column<Integer> MONTH = Column.integer("month");

    public static final Column<Calendar> CALENDAR = Column.oneOf("calendar", Calendar.class);
    public static final Column<Width> WIDTH = Column.oneOf("width", Width.class);

    public static final TableSchema<Month> SCHEMA = TableSchema.of(
            3,
            row -> new Month(row.value(FORM), row.value(MONTH), row.value(CALENDAR), row.value(WIDTH)),
            FORM,
            MONTH,
            CALENDAR,
            WIDTH);

    private MonthsTable() {}

    /** The calendars whose months have names in the tables. */
    public enum Calendar {
        GREGORIAN,
        ISLAMIC,
        PERSIAN,
        HEBREW
    }

    /** A row. */
    public record Month(String form, int month, Calendar calendar, Width width) {}
}
