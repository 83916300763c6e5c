package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.Samples;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.Warehouse;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The release of the sample articles, read with the real dictionaries. Nobody writes into it. With
 * {@code -Ddateline.sample.warehouse=DIR}, that of an earlier {@code dateline demo}, to try tests on quickly.
 */
record SampleRelease(Path warehouse, Shell shell, boolean isKept) implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2025-12-31T06:00:00Z");

    private static SampleRelease make(SparkSession spark) {
        Shell shell = new Shell(new Services(DictionaryEngine::load, () -> spark, Clock.fixed(NOW, ZoneOffset.UTC)));
        String given = System.getProperty("dateline.sample.warehouse");
        return given == null ? read(shell) : new SampleRelease(Path.of(given), shell, true);
    }

    private static SampleRelease read(Shell shell) {
        try {
            Path folder = Files.createTempDirectory("dateline-sample-release");
            Path articles = Files.createDirectory(folder.resolve("articles"));
            Samples.copyTo(articles);
            SampleRelease release = new SampleRelease(folder.resolve("w"), shell, false);
            Shell.Result run = release.run("run", "--input", articles.toString(), "--max-rejected-share", "0.5");
            assertThat(run.exitCode()).as(run.err()).isZero();
            return release;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReleaseFolder folder() throws IOException {
        return Warehouse.open(warehouse.toString(), new Configuration())
                .releases()
                .find(Optional.empty());
    }

    /** Runs a command on its warehouse. */
    Shell.Result run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--warehouse";
        all[arguments.length + 1] = warehouse.toString();
        return shell.run(all);
    }

    @Override
    public void close() throws IOException {
        if (!isKept) {
            FileUtils.deleteDirectory(warehouse.getParent().toFile());
        }
    }

    /** Gives it to a test's constructor or method: one for all tests of the run, made at first use, deleted after the last. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SampleRelease.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            SparkSession spark = (SparkSession) new SparkSessionExtension().resolveParameter(parameter, context);
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(SampleRelease.class, key -> make(spark), SampleRelease.class);
        }
    }
}
