package org.dateline.jobs.release;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.encoder.RecordEncoders;

/** What stages keep for the next stage and the next run: not for readers, and of no fixed form. */
public record WorkTables(Warehouse warehouse, SparkSession spark) {

    /** Keeps the rows in place of those of an earlier run; gives them as they were kept. */
    public <R extends Record> Dataset<R> write(WorkTable<R> table, Dataset<R> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(warehouse.work(table.name()));
        return kept(table);
    }

    /** Keeps the rows beside those of earlier runs. */
    public <R extends Record> void append(WorkTable<R> table, Dataset<R> rows) {
        rows.coalesce(1).write().mode(SaveMode.Append).parquet(warehouse.work(table.name()));
    }

    /**
     * The rows that a stage has kept.
     *
     * @throws UserException that names the stage to run, if it has not
     */
    public <R extends Record> Dataset<R> read(WorkTable<R> table) throws IOException {
        if (!has(table)) {
            throw new UserException(
                    ExitCode.INPUT_MISSING,
                    "The warehouse " + warehouse.display() + " has no " + table.name() + " yet: run 'dateline "
                            + table.stage() + "' first.");
        }
        return kept(table);
    }

    /** Whether a stage has kept the table. */
    public boolean has(WorkTable<?> table) throws IOException {
        return warehouse.hasWork(table.name());
    }

    /** Forgets what was kept. */
    public void delete(WorkTable<?> table) throws IOException {
        warehouse.deleteWork(table.name());
    }

    private <R extends Record> Dataset<R> kept(WorkTable<R> table) {
        var encoder = RecordEncoders.of(table.rowType());
        String path = warehouse.work(table.name());
        Dataset<Row> rows = spark.read().schema(encoder.schema()).parquet(path);
        return SmallTables.inOnePart(rows, path).as(encoder);
    }
}
