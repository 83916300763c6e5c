package org.dateline.jobs.release;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;

/** One release: a folder with a folder for each table. */
public record ReleaseFolder(ReleaseId id, Path path) {

    /** Of a table as it stands on disk. */
    public String tablePath(Table<?> table) {
        return new Path(path, table.name()).toString();
    }

    /** Whether the release has that table: texts may be left out. */
    public boolean has(Table<?> table, SparkSession spark) throws IOException {
        Path folder = new Path(tablePath(table));
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder);
    }

    /** Writes a table in its order, first by the values that name folders. */
    public <R extends Record> void write(Table<R> table, Dataset<R> rows) throws IOException {
        Dataset<Row> named = TableRows.toColumns(table, rows);
        Column[] sorting = Stream.concat(table.partitions().stream(), table.sorting().stream())
                .map(functions::col)
                .toArray(Column[]::new);
        named.orderBy(sorting)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("maxRecordsPerFile", 2_000_000)
                .partitionBy(table.partitions().toArray(String[]::new))
                .parquet(tablePath(table));
        if (!table.partitions().isEmpty() && isWithoutFolders(table, rows.sparkSession())) {
            // Readers need the columns of an empty table too, and folders by value need a value.
            named.limit(0).coalesce(1).write().mode(SaveMode.Overwrite).parquet(tablePath(table));
        }
    }

    private boolean isWithoutFolders(Table<?> table, SparkSession spark) throws IOException {
        Path folder = new Path(tablePath(table));
        FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        return Arrays.stream(files.listStatus(folder)).noneMatch(FileStatus::isDirectory);
    }

    /** Puts a text beside the tables. */
    public void put(String file, String text, Configuration configuration) throws IOException {
        Folders.of(path, configuration).replace(new Path(path, file), text);
    }

    /** A text that stands beside the tables; empty if there is none. */
    public Optional<String> text(String file, Configuration configuration) throws IOException {
        return Folders.of(path, configuration).read(new Path(path, file));
    }

    /** Whether one task can read all of it in a few seconds. */
    public boolean isSmall(SparkSession spark) {
        return SmallTables.isSmall(path, spark);
    }

    /** The rows of a table under their public names. */
    public Dataset<Row> rows(Table<?> table, SparkSession spark) {
        Dataset<Row> rows = spark.read().schema(TableRows.schema(table)).parquet(tablePath(table));
        return SmallTables.inOnePart(rows, tablePath(table));
    }

    /** The rows of a table as records. */
    public <R extends Record> Dataset<R> records(Table<R> table, SparkSession spark) {
        return TableRows.toRecords(table, rows(table, spark));
    }
}
