package org.dateline.timex.table;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;
import org.dateline.timex.value.Grain;

/** {@code relative.csv}: words such as "yesterday" and "last month", each a unit and how many of it away. */
public final class RelativeTable {
    private static final Column<Grain> GRAIN = Column.oneOf("unit", Grain.class);

    public static final Column<String> FORM = Column.text("form");
    /** A unit; weekdays with a direction are read by rules, their rows are passed over. */
    public static final Column<Optional<Grain>> UNIT = new Column<>("unit", true, RelativeTable::unit);
    /** -1 for yesterday. */
    public static final Column<Integer> OFFSET = Column.integer("offset");

    public static final TableSchema<Relative> SCHEMA = TableSchema.of(
            1, row -> new Relative(row.value(FORM), row.value(UNIT), row.value(OFFSET)), FORM, UNIT, OFFSET);

    private RelativeTable() {}

    private static Optional<Grain> unit(String cell) {
        return Arrays.stream(DayOfWeek.values())
                        .anyMatch(day -> day.name().toLowerCase(Locale.ROOT).equals(cell))
                ? Optional.empty()
                : Optional.of(GRAIN.reader().apply(cell));
    }

    /**
     * A row.
     *
     * @param unit empty for a weekday
     */
    public record Relative(String form, Optional<Grain> unit, int offset) {}
}
