package org.dateline.jobs.command;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;
import org.dateline.jobs.table.Tables;

/** The names that the prompt completes. */
final class SqlNames {

    private static final String WORDS =
            "AND AS ASC BETWEEN BY CASE COUNT CROSS DESC DESCRIBE DISTINCT ELSE END EXISTS EXTENDED FROM FUNCTION"
                    + " FUNCTIONS GROUP HAVING IN INNER IS JOIN LATERAL LEFT LIKE LIMIT NOT NULL ON OR ORDER OUTER OVER"
                    + " PARTITION SELECT SHOW THEN UNION USING VIEW VIEWS WHEN WHERE WITH";

    private SqlNames() {}

    /** Words of SQL, tables, their columns, functions. */
    static Set<String> all(SparkSession spark) {
        Set<String> names = new TreeSet<>(Arrays.asList(WORDS.split(" ")));
        for (Table<?> table : Tables.ALL) {
            names.add(table.name());
            table.columns().stream().map(TableColumn::name).forEach(names::add);
        }
        for (Row function : spark.sql("SHOW FUNCTIONS").collectAsList()) {
            names.add(function.getString(0));
        }
        names.removeIf(name -> !Character.isLetter(name.charAt(0)));
        return names;
    }
}
