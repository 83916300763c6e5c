package org.dateline.jobs.ddl;

import java.util.stream.Collectors;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableColumn;

/** A table as a view of DuckDB over its files: nothing is copied. */
record DuckDbView(Table<?> table, Place place) {

    String statements() {
        String columns = table.columns().stream()
                .map(column -> "\"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
        String files = quoted(place.folder(table) + "/**/*.parquet");
        return "CREATE OR REPLACE VIEW " + name() + " AS\nSELECT " + columns + "\nFROM read_parquet(" + files
                + partitions() + ");\n"
                + "COMMENT ON VIEW " + name() + " IS " + quoted(table.says()) + ";\n"
                + table.columns().stream().map(this::comment).collect(Collectors.joining());
    }

    /** The values in the names of folders, with the types that they have elsewhere. */
    private String partitions() {
        return table.partitions().isEmpty()
                ? ""
                : table.partitions().stream()
                        .map(table::column)
                        .map(column ->
                                quoted(column.name()) + ": " + column.sqlType().replace("STRING", "VARCHAR"))
                        .collect(Collectors.joining(", ", ", hive_partitioning = true, hive_types = {", "}"));
    }

    private String comment(TableColumn column) {
        return "COMMENT ON COLUMN " + name() + ".\"" + column.name() + "\" IS " + quoted(column.meaning()) + ";\n";
    }

    private String name() {
        return place.schema() + "." + table.name();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
