package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;
import org.dateline.timex.value.Grain;

/** {@code units.csv}: the words for units of time. */
public final class UnitsTable {
    public static final Column<String> FORM = Column.text("form");
    public static final Column<Grain> UNIT = Column.oneOf("unit", Grain.class);
    /** How the word counts: a dual is two, "fortnight" a pair of weeks. */
    public static final Column<Count> COUNT = Column.oneOf("count", Count.class);

    public static final TableSchema<Unit> SCHEMA =
            TableSchema.of(2, row -> new Unit(row.value(FORM), row.value(UNIT), row.value(COUNT)), FORM, UNIT, COUNT);

    private UnitsTable() {}

    /** The number of a unit's word. */
    public enum Count {
        SINGULAR,
        PAIR,
        PLURAL
    }

    /** A row. */
    public record Unit(String form, Grain unit, Count count) {}
}
