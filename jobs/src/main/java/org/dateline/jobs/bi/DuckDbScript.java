package org.dateline.jobs.bi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/** Statements that load the files beside them into a DuckDB file of its own, with keys and with what each column says. */
final class DuckDbScript {
    private static final Map<String, String> TYPES = Map.of("string", "VARCHAR", "timestamp", "TIMESTAMPTZ");

    private final StringBuilder script = new StringBuilder("-- duckdb dateline.duckdb < load.sql\n");

    /** Adds a table with those columns. */
    void add(StarTable table, StructType columns) {
        List<String> names = List.of(columns.fieldNames());
        Map<String, String> references = StarSchema.references(table, names);
        String declared = names.stream()
                .map(name -> "    " + name + " " + type(columns, name) + reference(references.get(name), name))
                .collect(Collectors.joining(",\n"));
        script.append("\nCREATE TABLE ").append(table.name()).append(" (\n").append(declared);
        script.append(",\n    PRIMARY KEY (")
                .append(String.join(", ", table.key()))
                .append(")\n);\n");
        script.append("INSERT INTO ").append(table.name()).append(" SELECT ").append(String.join(", ", names));
        script.append(" FROM '").append(table.name()).append(".parquet';\n");
        script.append("COMMENT ON TABLE ").append(table.name()).append(" IS ").append(quoted(table.says()));
        script.append(";\n");
        for (String name : names) {
            script.append("COMMENT ON COLUMN ").append(table.name()).append('.').append(name);
            script.append(" IS ").append(quoted(table.meaning(name))).append(";\n");
        }
    }

    private static String type(StructType columns, String name) {
        String type = columns.apply(name).dataType().simpleString();
        return TYPES.getOrDefault(type, type.toUpperCase(java.util.Locale.ROOT));
    }

    private static String reference(String owner, String column) {
        return owner == null ? "" : " REFERENCES " + owner + " (" + column + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return script.toString();
    }
}
