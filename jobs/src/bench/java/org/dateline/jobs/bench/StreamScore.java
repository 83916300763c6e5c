package org.dateline.jobs.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds a release against the truth of its stream: read sentences, clusters, days and final statuses. */
@Command(name = "StreamScore", mixinStandardHelpOptions = true)
public final class StreamScore implements Callable<Integer> {

    @Option(names = "--truth", required = true, description = "the folder of SyntheticStream")
    private Path truth;

    @Option(names = "--warehouse", required = true, description = "that of the run")
    private Path warehouse;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StreamScore()).execute(arguments));
    }

    @Override
    public Integer call() throws SQLException {
        System.out.print(of(truth, warehouse));
        return 0;
    }

    /**
     * What was found.
     *
     * @param read share of the sentences with news from which its act was read
     * @param invented share of the mentions that no sentence with news gives
     * @param pairs of reports of one event
     * @param withoutMuchReported the same without the ten events of which most is reported
     * @param reports B-cubed: each report's own cluster
     * @param day share of the events found whose day lies in the chosen date
     * @param exactDay share of them whose chosen date is that day
     * @param status share of them whose final status is the true one
     */
    record Scores(
            double read,
            double invented,
            Share pairs,
            Share withoutMuchReported,
            Share reports,
            double day,
            double exactDay,
            double status) {

        @Override
        public String toString() {
            return line("sentences read", read)
                    + line("mentions of nothing", invented)
                    + "pairwise " + pairs + "\n"
                    + "pairwise without the ten most reported " + withoutMuchReported + "\n"
                    + "B-cubed " + reports + "\n"
                    + line("day within the chosen date", day)
                    + line("chosen date is the day", exactDay)
                    + line("final status", status);
        }

        private static String line(String name, double value) {
            return String.format(Locale.ROOT, "%s %.4f%n", name, value);
        }
    }

    /** Precision and recall. */
    record Share(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.4f R %.4f F1 %.4f", precision, recall, f1());
        }
    }

    /** The scores of the latest release. */
    static Scores of(Path truth, Path warehouse) throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            StreamQueries queries = new StreamQueries(statement);
            queries.load(truth, warehouse);
            return new Scores(
                    queries.number("SELECT (SELECT count(*) FROM found) / (SELECT count(*) FROM told)"),
                    queries.number("SELECT count_if(t.event_id IS NULL) / count(*) FROM mentions m"
                            + " LEFT JOIN told t USING (article_id, sentence_no)"),
                    queries.pairs("true"),
                    queries.pairs("truth NOT IN (SELECT truth FROM found GROUP BY truth ORDER BY count(*) DESC, truth"
                            + " LIMIT 10)"),
                    queries.reports(),
                    queries.number("SELECT count_if(day BETWEEN earliest AND latest) / count(*) FROM chosen"),
                    queries.number("SELECT count_if(day = earliest AND day = latest) / count(*) FROM chosen"),
                    queries.number("SELECT count_if(status = true_status) / count(*) FROM chosen"));
        }
    }

    /** The queries, over what was loaded. */
    private record StreamQueries(Statement statement) {

        void load(Path truth, Path warehouse) throws SQLException {
            String csv = "read_csv('" + truth + "/truth/";
            String table = "read_parquet('" + warehouse + "/current/";
            statement.execute("CREATE TABLE told AS SELECT * FROM " + csv + "sentences.csv.gz')");
            statement.execute("CREATE TABLE happened AS SELECT * FROM " + csv + "events.csv.gz')");
            statement.execute("CREATE TABLE mentions AS SELECT mention_id, article_id, sentence_no, event_mode,"
                    + " coalesce(event_id, mention_id) AS event_id FROM " + table + "mentions/**/*.parquet')");
            statement.execute("CREATE TABLE events AS SELECT event_id, earliest, latest, status FROM " + table
                    + "events/**/*.parquet')");
            statement.execute("CREATE TABLE found AS SELECT any_value(t.event_id) AS truth, min(m.event_id) AS cluster"
                    + " FROM mentions m JOIN told t USING (article_id, sentence_no) WHERE m.event_mode = t.mode"
                    + " OR t.mode = 'resolution_vetoed' AND m.event_mode IN ('vote', 'resolution_adopted')"
                    + " GROUP BY article_id, sentence_no");
            statement.execute("CREATE TABLE chosen AS WITH largest AS (SELECT truth, arg_max(cluster, (n, cluster)) AS"
                    + " event_id FROM (SELECT truth, cluster, count(*) AS n FROM found GROUP BY ALL) GROUP BY truth)"
                    + " SELECT l.truth, h.day, h.status AS true_status, e.earliest, e.latest, e.status FROM largest l"
                    + " JOIN happened h ON h.event_id = l.truth JOIN events e ON e.event_id = l.event_id");
        }

        double number(String query) throws SQLException {
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getDouble(1);
            }
        }

        Share pairs(String which) throws SQLException {
            String those = "(SELECT * FROM found WHERE " + which + ")";
            double both = number(pairs(those, "truth, cluster"));
            return new Share(both / number(pairs(those, "cluster")), both / number(pairs(those, "truth")));
        }

        private static String pairs(String rows, String by) {
            return "SELECT sum(n * (n - 1) / 2.0) FROM (SELECT count(*) AS n FROM " + rows + " GROUP BY " + by + ")";
        }

        Share reports() throws SQLException {
            return new Share(number(perReport("cluster")), number(perReport("truth")));
        }

        private static String perReport(String side) {
            return "SELECT sum(n * n / of_side) / sum(n) FROM (SELECT count(*) AS n, sum(count(*)) OVER (PARTITION BY "
                    + side + ") AS of_side FROM found GROUP BY truth, cluster)";
        }
    }
}
