package org.dateline.jobs.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.year;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
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

    /** Pages and row groups are what a reader passes over when their rows cannot be those asked for. */
    private static final int ROWS_OF_PAGE = 2_000;

    private static final int ROWS_OF_GROUP = 100_000;

    /** A reader that wants one page of a column reads its dictionary too: none for columns with as many values as rows. */
    private static final int BYTES_OF_DICTIONARY = 65_536;

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
        named.orderBy(sorting(table))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("maxRecordsPerFile", 2_000_000)
                .option(ParquetOutputFormat.PAGE_ROW_COUNT_LIMIT, ROWS_OF_PAGE)
                .option(ParquetOutputFormat.BLOCK_ROW_COUNT_LIMIT, ROWS_OF_GROUP)
                .option(ParquetOutputFormat.DICTIONARY_PAGE_SIZE, BYTES_OF_DICTIONARY)
                .partitionBy(table.partitions().toArray(String[]::new))
                .parquet(tablePath(table));
        if (!table.partitions().isEmpty() && isWithoutFolders(table, rows.sparkSession())) {
            // Readers need the columns of an empty table too, and folders by value need a value.
            named.limit(0).coalesce(1).write().mode(SaveMode.Overwrite).parquet(tablePath(table));
        }
    }

    private static Column[] sorting(Table<?> table) {
        Stream<Column> years = table.years() == null ? Stream.empty() : Stream.of(year(col(table.years())));
        return Stream.of(columns(table.partitions()), years, columns(table.sorting()))
                .flatMap(columns -> columns)
                .toArray(Column[]::new);
    }

    private static Stream<Column> columns(List<String> names) {
        return names.stream().map(functions::col);
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
