package org.dateline.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Article;
import org.dateline.article.ArticleParser;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.session.Sessions;
import org.dateline.jobs.step.extract.ExtractStep;
import org.dateline.jobs.step.extract.ExtractorSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the same articles by the step of the job and by {@code extract_events} in SQL, in turns, and tells the CPU time. */
@Command(name = "SqlSpeed", mixinStandardHelpOptions = true)
public final class SqlSpeed implements Callable<Integer> {

    private static final int PARTS = 8;
    private static final double NANOSECONDS = 1e9;
    private static final String EVENTS = """
        SELECT a.articleId, e.* FROM sql_speed AS a, LATERAL extract_events(
            CASE WHEN a.title IS NULL THEN a.text ELSE substring(a.text, length(a.title) + 3) END,
            a.publishedDate, a.language, coalesce(a.title, '')) AS e\
        """;

    @Option(names = "--input", required = true, description = "a file of articles")
    private String input;

    @Option(names = "--articles", defaultValue = "3000", description = "how many (${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--times", defaultValue = "4", description = "how often; the first is slow (${DEFAULT-VALUE})")
    private int times;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SqlSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Sessions.current()) {
            ArticleParser parser = new ArticleParser(2_000_000, text -> ArticleParser.UNKNOWN_LANGUAGE);
            List<Article> parsed = spark.read().textFile(input).limit(count).collectAsList().stream()
                    .flatMap(line -> parser.parse(line).accepted().stream())
                    .toList();
            Dataset<Article> articles = spark.createDataset(parsed, RecordEncoders.of(Article.class))
                    .repartition(PARTS)
                    .persist();
            articles.createOrReplaceTempView("sql_speed");
            articles.count();
            ExtractorSource extractors = DictionaryEngine.load(List.of()).extractors();
            for (int i = 0; i < times; i++) {
                tell("job", parsed.size(), ExtractStep.mentions(ExtractStep.readings(articles, extractors)));
                tell("sql", parsed.size(), spark.sql(EVENTS));
            }
        }
        return 0;
    }

    private static void tell(String how, int articles, Dataset<?> events) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = machine.getProcessCpuTime();
        events.write().format("noop").mode("overwrite").save();
        double seconds = (machine.getProcessCpuTime() - begin) / NANOSECONDS;
        System.out.printf(
                Locale.ROOT, "%s: %.1f s of CPU time, %.0f articles a second%n", how, seconds, articles / seconds);
    }
}
