package org.dateline.jobs.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.export.csv.CsvTable;

/** The values of Spark's rows, in their order, for what knows no Spark. */
public final class RowValues {
    private RowValues() {}

    /** Those of a row; null where it has none. */
    public static List<Object> of(Row row) {
        List<Object> values = new ArrayList<>(row.length());
        for (int i = 0; i < row.length(); i++) {
            values.add(row.get(i));
        }
        return values;
    }

    /** Writes all rows, a part of them in memory at a time; gives how many there were. */
    public static long write(Dataset<Row> rows, CsvTable csv) throws IOException {
        long count = 0;
        for (Iterator<Row> each = rows.toLocalIterator(); each.hasNext(); count++) {
            csv.row(of(each.next()));
        }
        return count;
    }
}
