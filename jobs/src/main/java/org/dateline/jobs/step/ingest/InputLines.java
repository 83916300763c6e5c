package org.dateline.jobs.step.ingest;

import static org.apache.spark.sql.functions.col;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.FilePartition;

/**
 * The lines of input files as bytes, with what is needed to number them: a file is read in blocks, and only the counts
 * of the blocks before it tell at which line a block begins.
 *
 * @param rows columns {@code line} (binary), {@code file} (as a URI) and {@code block} (offset of the block in the file)
 * @param firstLineNos for each block, as {@code file + "\n" + block}, the number of its first line, from 1; empty where
 *     every file is one block
 * @param folder what all files have in front of their names
 */
public record InputLines(Dataset<Row> rows, Map<String, Long> firstLineNos, String folder) {

    /** The lines of those files. Empty lines are lines too. */
    public static InputLines read(SparkSession spark, List<Path> files) {
        Dataset<Row> rows = spark.read()
                .option("lineSep", "\n")
                .text(files.stream().map(Path::toString).toArray(String[]::new))
                .select(
                        col("value").cast("binary").as("line"),
                        col("_metadata.file_path").as("file"),
                        col("_metadata.file_block_start").as("block"));
        return new InputLines(rows, isWhole(rows) ? Map.of() : firstLineNos(rows), commonFolder(files));
    }

    /** Whether every file is read as one block, as short and compressed ones are: then there is nothing to count first. */
    private static boolean isWhole(Dataset<Row> rows) {
        return Arrays.stream(rows.queryExecution().toRdd().partitions())
                .allMatch(part -> part instanceof FilePartition blocks
                        && Arrays.stream(blocks.files()).allMatch(block -> block.start() == 0));
    }

    /** A row a block, not a row a record: small, however much is read. */
    private static Map<String, Long> firstLineNos(Dataset<Row> rows) {
        List<Row> counts = rows.groupBy("file", "block").count().collectAsList().stream()
                .sorted(Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getLong(1)))
                .toList();
        Map<String, Long> firstLineNos = new TreeMap<>();
        String file = "";
        long next = 1;
        for (Row count : counts) {
            next = file.equals(count.getString(0)) ? next : 1;
            file = count.getString(0);
            firstLineNos.put(blockKey(file, count.getLong(1)), next);
            next += count.getLong(2);
        }
        return firstLineNos;
    }

    static String blockKey(String file, long block) {
        return file + "\n" + block;
    }

    /** The path of a file without its scheme, as people write it. */
    static String plainPath(String uri) {
        return URI.create(uri).getPath();
    }

    /** The same records in another folder give the same names. */
    private static String commonFolder(List<Path> files) {
        Path folder = files.get(0).getParent();
        while (folder != null) {
            String prefix = folder.toUri().getPath();
            String withSlash = prefix.endsWith("/") ? prefix : prefix + "/";
            if (files.stream().allMatch(file -> file.toUri().getPath().startsWith(withSlash))) {
                return withSlash;
            }
            folder = folder.getParent();
        }
        return "";
    }
}
