package org.dateline.jobs.table;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SparkSessionExtension.class)
class TableRowsTest {

    /** Set {@code -Ddateline.refreshSchemas=true} to write the schema files anew, then review the difference. */
    private static final boolean REFRESH = Boolean.getBoolean("dateline.refreshSchemas");

    static Stream<Table<?>> allTables() {
        return Tables.ALL.stream();
    }

    private final SparkSession spark;

    TableRowsTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void theSchemaIsTheOneThatReadersRelyOn(Table<?> table) throws IOException {
        Path golden = Path.of("src/test/resources/schemas", table.name() + ".json");
        String schema = TableRows.schema(table).prettyJson() + "\n";
        if (REFRESH) {
            Files.writeString(golden, schema, StandardCharsets.UTF_8);
        }
        assertThat(golden).hasContent(schema);
    }

    @ParameterizedTest
    @MethodSource("allTables")
    void roundTripsThroughParquet(Table<?> table, @TempDir Path folder) {
        check(table, folder);
    }

    @Test
    void whatAnEarlierVersionDidNotWriteIsNullOrFalseOr0() {
        Table<EventRow> events = Tables.EVENTS;
        Dataset<EventRow> rows =
                spark.createDataset(List.of(ExampleRows.full(events)), RecordEncoders.of(EventRow.class));
        Dataset<Row> early = TableRows.toColumns(events, rows)
                .withColumn("is_date_corrected", lit(null).cast("boolean"))
                .withColumn("n_languages", lit(null).cast("int"))
                .withColumn("title_en", lit(null).cast("string"));
        EventRow row = TableRows.toRecords(events, early).head();
        assertThat(row.isDateCorrected()).isFalse();
        assertThat(row.nLanguages()).isZero();
        assertThat(row.titleEn()).isNull();
    }

    private <R extends Record> void check(Table<R> table, Path folder) {
        List<R> rows = List.of(ExampleRows.full(table), ExampleRows.sparse(table));
        String path = folder.resolve(table.name()).toString();
        TableRows.toColumns(table, spark.createDataset(rows, RecordEncoders.of(table.rowType())))
                .write()
                .partitionBy(table.partitions().toArray(String[]::new))
                .parquet(path);
        List<R> back = TableRows.toRecords(table, spark.read().parquet(path)).collectAsList();
        assertThat(back).containsExactlyInAnyOrderElementsOf(rows);
    }
}
