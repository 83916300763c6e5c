package org.dateline.jobs.bi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.export.csv.CsvTable;
import org.dateline.jobs.query.ReleaseViews;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.RowValues;

/** Writes a release as a star schema, a file a table, into a folder in place of what an earlier export wrote there. */
public final class StarExport {
    private final SparkSession spark;
    private final Path folder;
    private final FileSystem files;

    private StarExport(SparkSession spark, Path folder) throws IOException {
        this.spark = spark;
        this.folder = folder;
        this.files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    /** An export of that release. */
    public static StarExport of(ReleaseFolder release, Path folder, SparkSession spark) throws IOException {
        ReleaseViews.open(release, spark);
        return new StarExport(spark, folder);
    }

    /** Is told of each file when it is written. */
    @FunctionalInterface
    public interface Told {
        void wrote(Path file, long rows);
    }

    /**
     * Writes Parquet files, and a script that loads them into DuckDB.
     *
     * @param compression a codec of Parquet
     */
    public void writeParquet(String compression, Told told) throws IOException {
        DuckDbScript script = new DuckDbScript();
        for (StarTable table : StarSchema.TABLES) {
            Dataset<Row> rows = rows(table);
            Path file = new Path(folder, table.name() + ".parquet");
            writeParquet(rows, file, compression);
            script.add(table, rows.schema());
            told.wrote(file, spark.read().parquet(file.toString()).count());
        }
        try (var out = files.create(new Path(folder, "load.sql"), true)) {
            out.write(script.toString().getBytes(StandardCharsets.UTF_8));
        }
        withoutChecksum(new Path(folder, "load.sql"));
    }

    /** Hadoop puts one beside every file on a local disk; other programs do not know them. */
    private void withoutChecksum(Path file) throws IOException {
        files.delete(new Path(file.getParent(), "." + file.getName() + ".crc"), false);
    }

    /** Spark writes folders of parts; this is the one part. */
    private void writeParquet(Dataset<Row> rows, Path file, String compression) throws IOException {
        Path parts = file.suffix(".parts");
        rows.write().mode(SaveMode.Overwrite).option("compression", compression).parquet(parts.toString());
        Path part = Arrays.stream(files.listStatus(parts))
                .map(FileStatus::getPath)
                .filter(path -> path.getName().endsWith(".parquet"))
                .findFirst()
                .orElseThrow(() -> new IOException("nothing was written to " + parts));
        files.delete(file, false);
        if (!files.rename(part, file)) {
            throw new IOException(part + " cannot be renamed to " + file);
        }
        files.delete(parts, true);
        withoutChecksum(file);
    }

    /** Writes CSV files with a byte order mark, which spreadsheets need to see that they are UTF-8. */
    public void writeCsv(Told told) throws IOException {
        for (StarTable table : StarSchema.TABLES) {
            Path file = new Path(folder, table.name() + ".csv");
            told.wrote(file, writeCsv(rows(table), file));
            withoutChecksum(file);
        }
    }

    private long writeCsv(Dataset<Row> rows, Path file) throws IOException {
        List<String> header = List.of(rows.columns());
        try (CsvTable csv = CsvTable.to(files.create(file, true), header, CsvTable.ByteOrderMark.WITH)) {
            return RowValues.write(rows, csv);
        }
    }

    /** The rows of a table, in its order, in one part. */
    private Dataset<Row> rows(StarTable table) {
        Column[] sorting =
                table.sorting().stream().map(functions::asc_nulls_last).toArray(Column[]::new);
        return spark.sql(table.query()).coalesce(1).sortWithinPartitions(sorting);
    }
}
