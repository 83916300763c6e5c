package org.dateline.timex.table;

import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code numerals.csv}: numbers in words. */
public final class NumeralsTable {
    public static final Column<String> FORM = Column.text("form");
    public static final Column<Integer> VALUE = Column.integer("value");
    public static final Column<Kind> KIND = Column.oneOf("kind", Kind.class);

    public static final TableSchema<Numeral> SCHEMA = TableSchema.of(
            3, row -> new Numeral(row.value(FORM), row.value(VALUE), row.value(KIND)), FORM, VALUE, KIND);

    private NumeralsTable() {}

    /** Whether a numeral counts or orders, or is a sign of which numbers are put together: 二〇一七, 三百六十. */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        SIGN
    }

    /** A row. */
    public record Numeral(String form, int value, Kind kind) {}
}
