package org.dateline.jobs.release;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.encoder.RecordEncoders;

/**
 * What stages keep for the next stage and the next run: not for readers, and of no fixed form. A table is a folder of
 * {@link Batches}, so that it is replaced or grows as a whole or not at all.
 */
public record WorkTables(Warehouse warehouse, SparkSession spark) {

    /** A table of more batches is written anew in one. */
    private static final int MOST_BATCHES = 32;

    /** Keeps the rows in place of all that was kept; gives them as they were kept. The rows may come from the table. */
    public <R extends Record> Dataset<R> write(WorkTable<R> table, Dataset<R> rows) throws IOException {
        Batches batches = batches(table);
        write(rows, batches.nextWhole());
        batches.deleteOutdated();
        return kept(table);
    }

    /** Keeps the rows beside what was kept; gives all of them. */
    public <R extends Record> Dataset<R> add(WorkTable<R> table, Dataset<R> rows) throws IOException {
        Batches batches = batches(table);
        if (batches.current().size() >= MOST_BATCHES) {
            return write(table, kept(table).union(rows));
        }
        write(rows, batches.nextMore());
        return kept(table);
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

    /** The rows that a stage has kept; none if it has not. */
    public <R extends Record> Dataset<R> readIfAny(WorkTable<R> table) throws IOException {
        return has(table) ? kept(table) : spark.createDataset(List.of(), RecordEncoders.of(table.rowType()));
    }

    /** Whether a stage has kept the table. */
    public boolean has(WorkTable<?> table) throws IOException {
        return !batches(table).current().isEmpty();
    }

    /** Forgets what was kept. */
    public void delete(WorkTable<?> table) throws IOException {
        warehouse.deleteWork(table.name());
    }

    private Batches batches(WorkTable<?> table) {
        return warehouse.batches(table.name());
    }

    private static void write(Dataset<?> rows, Path folder) {
        rows.write().mode(SaveMode.Overwrite).parquet(folder.toString());
    }

    private <R extends Record> Dataset<R> kept(WorkTable<R> table) throws IOException {
        var encoder = RecordEncoders.of(table.rowType());
        List<String> folders =
                batches(table).current().stream().map(Path::toString).toList();
        Dataset<Row> rows = spark.read().schema(encoder.schema()).parquet(folders.toArray(String[]::new));
        return SmallTables.inOnePart(rows, warehouse.work(table.name())).as(encoder);
    }
}
