package org.dateline.timex.table;

import java.time.LocalDate;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.TableSchema;

/** {@code timex-examples.csv}: for each rule, texts and what must be read in them. */
public final class TimexExamplesTable {
    public static final Column<String> RULE = Column.text("rule");
    public static final Column<LocalDate> ANCHOR = Column.day("anchor").orEmpty();
    public static final Column<String> TEXT = Column.text("text");
    public static final Column<String> TYPE = Column.text("type");
    public static final Column<String> VALUE = Column.text("value");
    public static final Column<String> MOD = Column.text("mod").orEmpty();
    public static final Column<LocalDate> EARLIEST = Column.day("earliest").orEmpty();
    public static final Column<LocalDate> LATEST = Column.day("latest").orEmpty();
    public static final Column<String> PRECISION = Column.text("precision").orEmpty();

    public static final TableSchema<TimexExample> SCHEMA = TableSchema.of(
            3,
            row -> new TimexExample(
                    row.value(RULE),
                    row.value(ANCHOR),
                    row.value(TEXT),
                    new Expected(row.value(TYPE), row.value(VALUE), row.value(MOD)),
                    new Interval(row.value(EARLIEST), row.value(LATEST), row.value(PRECISION))),
            RULE,
            ANCHOR,
            TEXT,
            TYPE,
            VALUE,
            MOD,
            EARLIEST,
            LATEST,
            PRECISION);

    private TimexExamplesTable() {}

    /** The TIMEX3 attributes; {@code mod} is null if there must be none. */
    public record Expected(String type, String value, String mod) {}

    /** The interval of days; null where the example does not say. */
    public record Interval(LocalDate earliest, LocalDate latest, String precision) {}

    /**
     * A row.
     *
     * @param anchor null for a text whose day is unknown
     */
    public record TimexExample(String rule, LocalDate anchor, String text, Expected expected, Interval interval) {}
}
