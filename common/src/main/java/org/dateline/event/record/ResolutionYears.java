package org.dateline.event.record;

import java.util.TreeMap;
import org.dateline.dictionary.Column;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;
import org.dateline.dictionary.TableSchema;

/** The table {@code events/resolution-years.csv}: up to which number the Security Council had come at the end of each year. */
public final class ResolutionYears {
    private static final String TABLE = "events/resolution-years.csv";
    private static final Column<Integer> YEAR = Column.integer("year");
    private static final Column<Integer> LAST = Column.integer("last_number");

    private record Entry(int year, int last) {}

    private static final TableSchema<Entry> SCHEMA =
            TableSchema.of(1, row -> new Entry(row.value(YEAR), row.value(LAST)), YEAR, LAST);

    /** For a number that no year of the table has reached. */
    static final int UNKNOWN = -1;

    private final TreeMap<Integer, Integer> yearByLast = new TreeMap<>();

    private ResolutionYears() {}

    /** Reads the table. */
    public static ResolutionYears of(Dictionaries dictionaries) {
        ResolutionYears years = new ResolutionYears();
        for (Located<Entry> row : dictionaries.rows(TABLE, SCHEMA)) {
            years.yearByLast.put(row.value().last(), row.value().year());
        }
        return years;
    }

    /** The year in which the resolution of that number was adopted; {@link #UNKNOWN} behind the last of the table. */
    int yearOf(int number) {
        var reached = yearByLast.ceilingEntry(number);
        return reached == null ? UNKNOWN : reached.getValue();
    }

    /** The last year of the table. */
    int lastYear() {
        return yearByLast.isEmpty() ? UNKNOWN : yearByLast.lastEntry().getValue();
    }
}
