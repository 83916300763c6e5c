package org.dateline.jobs.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;

/** Values of a release that show what stands in the columns of a table. */
public final class Examples {

    private static final int ROWS = 200;
    private static final int LONGEST = 40;

    private Examples() {}

    /** A value for each column that has any in the first rows: those of one row, and of others only where it has none. */
    public static Map<String, String> of(Table<?> table, ReleaseFolder release, SparkSession spark) {
        List<Row> rows = release.rows(table, spark).limit(ROWS).collectAsList().stream()
                .sorted(Comparator.comparingLong(Examples::nulls))
                .toList();
        Map<String, String> examples = new LinkedHashMap<>();
        for (Row row : rows) {
            String[] columns = row.schema().fieldNames();
            IntStream.range(0, columns.length)
                    .filter(i -> !row.isNullAt(i))
                    .forEach(i -> examples.putIfAbsent(columns[i], shortened(row.get(i))));
        }
        return examples;
    }

    private static long nulls(Row row) {
        return IntStream.range(0, row.size()).filter(row::isNullAt).count();
    }

    private static String shortened(Object value) {
        String text = value.toString().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
