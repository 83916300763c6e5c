package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code weekdays.csv}: the names of the days of the week. */
public final class WeekdaysTable {
    public static final Column<String> FORM = Column.text("form");
    /** 1 for Monday to 7 for Sunday. */
    public static final Column<Integer> WEEKDAY = Column.integer("weekday");

    public static final Column<Width> WIDTH = Column.oneOf("width", Width.class);

    public static final TableSchema<Weekday> SCHEMA = TableSchema.of(
            1, row -> new Weekday(row.value(FORM), row.value(WEEKDAY), row.value(WIDTH)), FORM, WEEKDAY, WIDTH);

    private WeekdaysTable() {}

    /** A row. */
    public record Weekday(String form, int weekday, Width width) {}
}
