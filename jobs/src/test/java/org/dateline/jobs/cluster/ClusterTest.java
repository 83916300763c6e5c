package org.dateline.jobs.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.jobs.Samples;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A master, two workers and {@code spark-submit}, each a process of its own, give the rows that one process gives: of the
 * samples, or of the articles in the folder that {@code -Dcluster.input} names.
 */
@Tag("cluster")
class ClusterTest {

    /** Tables that tell of runs, not of news. */
    private static final Set<Table<?>> OF_RUNS = Set.of(Tables.RUNS, Tables.REJECTED_RECORDS, Tables.EVENT_CHANGES);

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : processes) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void aClusterGivesTheRowsOfOneProcess() throws IOException, InterruptedException, SQLException {
        SparkHome spark = SparkHome.in(Path.of("target", "cluster", "spark").toAbsolutePath());
        String master = startCluster(spark);
        Path articles = articles();
        run(spark, "local[2]", articles);
        run(spark, master, articles);
        assertThat(folder.resolve("worker-1")).isNotEmptyDirectory();
        assertThat(folder.resolve("worker-2")).isNotEmptyDirectory();
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            for (Table<?> table : Tables.ALL) {
                if (!OF_RUNS.contains(table)) {
                    assertThat(differences(statement, rows("local[2]", table), rows(master, table)))
                            .as(table.name())
                            .isZero();
                }
            }
        }
    }

    private Path articles() throws IOException {
        String given = System.getProperty("cluster.input", "");
        if (!given.isEmpty()) {
            return Path.of(given).toAbsolutePath();
        }
        Path samples = Files.createDirectory(folder.resolve("samples"));
        Samples.copyTo(samples);
        return samples;
    }

    private String startCluster(SparkHome spark) throws IOException {
        String port = Integer.toString(freePort());
        String master = "spark://127.0.0.1:" + port;
        String prefix = "org.apache.spark.deploy.";
        processes.add(spark.start(
                folder.resolve("master.log"),
                prefix + "master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                port,
                "--webui-port",
                "0"));
        for (String worker : List.of("worker-1", "worker-2")) {
            String work = Files.createDirectory(folder.resolve(worker)).toString();
            String[] options = {
                "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir", work, master
            };
            processes.add(spark.start(folder.resolve(worker + ".log"), prefix + "worker.Worker", options));
        }
        return master;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(SparkHome spark, String master, Path articles) throws IOException, InterruptedException {
        List<String> words = List.of(
                "--master",
                master,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--conf",
                "spark.executor.extraJavaOptions=" + SparkHome.FOR_SHORT_RUNS,
                "--driver-java-options",
                "-Dlog4j2.configurationFile=file:"
                        + Path.of("bin", "log4j2.properties").toAbsolutePath() + " " + SparkHome.FOR_SHORT_RUNS,
                "--class",
                "org.dateline.jobs.Dateline",
                Path.of("target", "dateline.jar").toAbsolutePath().toString(),
                "run",
                "--input",
                articles.toString(),
                "--max-rejected-share",
                "0.5",
                "--warehouse",
                warehouse(master).toString());
        Process submitted = spark.submit(log(master), words);
        processes.add(submitted);
        assertThat(submitted.waitFor()).as(Files.readString(log(master))).isZero();
    }

    private Path warehouse(String master) {
        return folder.resolve(name(master) + "-warehouse");
    }

    private Path log(String master) {
        return folder.resolve(name(master) + ".log");
    }

    private static String name(String master) {
        return master.startsWith("local") ? "local" : "cluster";
    }

    private String rows(String master, Table<?> table) {
        return "(SELECT * FROM read_parquet('" + warehouse(master) + "/current/" + table.name() + "/**/*.parquet'))";
    }

    private static long differences(Statement statement, String rows, String others) throws SQLException {
        String query = "SELECT (SELECT count(*) FROM (" + rows + " EXCEPT ALL " + others + "))"
                + " + (SELECT count(*) FROM (" + others + " EXCEPT ALL " + rows + "))";
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
