package org.dateline.jobs.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads small tables in one part: what is joined, grouped and sorted within it needs no shuffle, and a shuffle of little
 * data costs far more than its work.
 */
final class SmallTables {

    /** Of Parquet; one task reads so much in about a second. */
    private static final long MOST_BYTES = 4_000_000;

    private SmallTables() {}

    /** The rows that were read from that folder. */
    static Dataset<Row> inOnePart(Dataset<Row> rows, String folder) {
        return isSmall(new Path(folder), rows.sparkSession()) ? rows.coalesce(1) : rows;
    }

    /** Whether the files in that folder are small in all. */
    static boolean isSmall(Path folder, SparkSession spark) {
        try {
            return folder.getFileSystem(spark.sparkContext().hadoopConfiguration())
                            .getContentSummary(folder)
                            .getLength()
                    <= MOST_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
