package org.dateline.jobs.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.encoder.RecordEncoders;

/** The border between records, whose components are in camelCase, and public tables, whose columns are in snake_case. */
public final class TableRows {

    private static final Map<String, Object> NOTHING = Map.of("INT", 0, "BIGINT", 0L, "DOUBLE", 0.0, "BOOLEAN", false);

    private TableRows() {}

    /** The columns with types, nullability and comments. */
    public static StructType schema(Table<?> table) {
        return DataTypes.createStructType(
                table.columns().stream().map(TableRows::field).toArray(StructField[]::new));
    }

    /** The rows under the public names, in the order of the table's columns. */
    public static <R extends Record> Dataset<Row> toColumns(Table<R> table, Dataset<R> rows) {
        return rows.select(each(table.columns().stream()
                .map(column -> col(column.component()).as(column.name()))
                .toList()));
    }

    /**
     * The rows as records; columns that the table does not know are left out. A column that an earlier version of Dateline
     * did not write is null, and if it is a number or a truth value that must not be null, 0 or false.
     */
    public static <R extends Record> Dataset<R> toRecords(Table<R> table, Dataset<Row> rows) {
        return rows.select(each(table.columns().stream()
                        .map(column -> value(column).as(column.component()))
                        .toList()))
                .as(RecordEncoders.of(table.rowType()));
    }

    private static org.apache.spark.sql.Column value(TableColumn column) {
        org.apache.spark.sql.Column value = col(column.name()).cast(column.sqlType());
        return column.nullable() || !NOTHING.containsKey(column.sqlType())
                ? value
                : coalesce(value, lit(NOTHING.get(column.sqlType())));
    }

    private static org.apache.spark.sql.Column[] each(List<org.apache.spark.sql.Column> columns) {
        return columns.toArray(org.apache.spark.sql.Column[]::new);
    }

    private static StructField field(TableColumn column) {
        return new StructField(
                column.name(),
                DataType.fromDDL(column.sqlType()),
                column.nullable(),
                new MetadataBuilder()
                        .putString("comment", column.about().says())
                        .build());
    }
}
