package org.dateline.jobs.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder as Spark is installed in: {@code jars} and {@code bin/spark-submit}, from the jars of the test's class path. */
record SparkHome(Path folder) {

    /** Options of a JVM that ends before a second compiler would be worth its time. */
    static final String FOR_SHORT_RUNS = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC";

    private static final String SUBMIT = """
        #!/usr/bin/env bash
        # The launcher writes a NUL and a line end, then the words of the command, a NUL behind each.
        words=()
        while IFS= read -r -d '' word; do
          words+=("${word#$'\\n'}")
        done < <(java -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@")
        [ "${#words[@]}" -gt 1 ] || exit 1
        exec "${words[@]:1}"
        """;

    /** What a program must find set to start this Spark. */
    Map<String, String> environment() {
        return Map.of("SPARK_HOME", folder.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1");
    }

    /** Fills a folder, with what is not in it yet. */
    static SparkHome in(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            Path link = jars.resolve(jar.getFileName());
            boolean isLibrary =
                    entry.endsWith(".jar") && !jar.getFileName().toString().startsWith("dateline-");
            if (isLibrary && !Files.exists(link)) {
                Files.createSymbolicLink(link, jar);
            }
        }
        Path script = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.writeString(script, SUBMIT);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new SparkHome(folder);
    }

    /** Starts a class of Spark as a process of its own, which writes to that file. */
    Process start(Path log, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
        command.addAll(List.of(FOR_SHORT_RUNS.split(" ")));
        command.addAll(List.of("-cp", folder.resolve("jars") + "/*", mainClass));
        command.addAll(List.of(arguments));
        return start(log, command);
    }

    /** Starts {@code spark-submit} with those arguments. */
    Process submit(Path log, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("bin/spark-submit").toString()));
        command.addAll(arguments);
        return start(log, command);
    }

    private Process start(Path log, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
