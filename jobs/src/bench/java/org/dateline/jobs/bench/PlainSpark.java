package org.dateline.jobs.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The ground under a run: reads the same JSON and writes it as Parquet, and nothing else. */
@Command(name = "PlainSpark", mixinStandardHelpOptions = true)
public final class PlainSpark implements Callable<Integer> {

    private static final String SCHEMA =
            "article_id STRING, source STRING, language STRING, published_at STRING, title STRING, body STRING";

    @Option(names = "--input", required = true, description = "a folder of articles")
    private String input;

    @Option(names = "--out", required = true, description = "a folder for the Parquet files")
    private String out;

    @Option(names = "--times", defaultValue = "3", description = "how often; the first is slow (${DEFAULT-VALUE})")
    private int times;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PlainSpark()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.current()) {
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                spark.read()
                        .schema(StructType.fromDDL(SCHEMA))
                        .json(input)
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(out);
                Duration took = Duration.ofNanos(System.nanoTime() - begin);
                System.out.println("read and written in " + took.toMillis() + " ms");
            }
        }
        return 0;
    }
}
