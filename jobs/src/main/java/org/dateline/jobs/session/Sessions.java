package org.dateline.jobs.session;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.serial.RecordRegistrator;
import org.dateline.jobs.sql.DatelineExtensions;

/** Makes Spark sessions that give the same rows on every machine: UTC, the java.time types, ANSI, zstd; with our functions. */
public final class Sessions {

    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("spark.sql.session.timeZone", "UTC"),
            Map.entry("spark.sql.datetime.java8API.enabled", "true"),
            Map.entry("spark.sql.ansi.enabled", "true"),
            Map.entry("spark.sql.parquet.compression.codec", "zstd"),
            Map.entry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS"),
            Map.entry("spark.sql.sources.partitionColumnTypeInference.enabled", "false"),
            Map.entry("spark.sql.autoBroadcastJoinThreshold", "-1"),
            Map.entry("spark.sql.adaptive.autoBroadcastJoinThreshold", "10MB"),
            Map.entry("spark.sql.debug.maxToStringFields", "200"),
            Map.entry("spark.sql.globalTempDatabase", "dateline"),
            Map.entry("spark.serializer", KryoSerializer.class.getName()),
            Map.entry("spark.kryo.registrator", RecordRegistrator.class.getName()),
            // What tasks exchange are trees: nothing in them stands twice, and nothing in itself.
            Map.entry("spark.kryo.referenceTracking", "false"),
            Map.entry("spark.kryoserializer.buffer.max", "1g")));

    private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";
    private static final int PARTITIONS_PER_CORE = 4;

    /** How many folders are listed at once before tasks are sent out to list them. */
    private static final String LISTING = "spark.sql.sources.parallelPartitionDiscovery.threshold";

    private static final String LISTED_HERE = "10000";

    private Sessions() {}

    /** A builder with those settings; master and resources come from spark-submit or from the caller. */
    public static SparkSession.Builder builder() {
        SparkSession.Builder builder =
                SparkSession.builder().appName("dateline").withExtensions(new DatelineExtensions());
        SETTINGS.forEach(builder::config);
        return builder;
    }

    /**
     * The session of this process, made at the first call. On one machine, and unless its user says otherwise, data is
     * shuffled into a few parts for each core (Spark's 200 are for clusters), and no task is made to list a folder.
     */
    public static SparkSession current() {
        SparkConf given = new SparkConf();
        SparkSession.Builder builder = builder();
        if (given.get("spark.master", "local").startsWith("local")) {
            LocalFiles.forget();
            builder.config("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
            builder.config(LISTING, given.get(LISTING, LISTED_HERE));
            if (!given.contains(SHUFFLE_PARTITIONS)) {
                int cores = Runtime.getRuntime().availableProcessors();
                builder.config(SHUFFLE_PARTITIONS, Integer.toString(PARTITIONS_PER_CORE * cores));
            }
        }
        return builder.getOrCreate();
    }
}
