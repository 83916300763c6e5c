package org.dateline.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.command.CommandLines;
import org.dateline.jobs.command.Services;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.session.SparkSessionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A run finds what a synthetic stream tells of. */
@ExtendWith(SparkSessionExtension.class)
class SyntheticRunTest {

    private static final double LEAST = 0.95;

    private final SparkSession spark;

    @TempDir
    private Path folder;

    SyntheticRunTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void reportsOfOneEventAreMerged() throws SQLException {
        Path stream = folder.resolve("stream");
        new CommandLine(new SyntheticStream()).execute("--articles", "300", "--out", stream.toString());
        StringWriter err = new StringWriter();
        Services services = new Services(
                DictionaryEngine::load,
                () -> spark,
                Clock.fixed(Instant.parse("2019-01-01T00:00:00Z"), ZoneOffset.UTC));
        int exitCode = CommandLines.of(services)
                .setErr(new PrintWriter(err))
                .execute("run", "--input", stream + "/articles", "--warehouse", folder + "/w");
        assertThat(exitCode).as(err.toString()).isZero();
        StreamScore.Scores scores = StreamScore.of(stream, folder.resolve("w"));
        assertThat(scores.read()).isGreaterThan(LEAST);
        assertThat(scores.pairs().f1()).as(scores.toString()).isGreaterThan(LEAST);
        assertThat(scores.exactDay()).isGreaterThan(LEAST);
        assertThat(scores.invented()).isLessThan(1 - LEAST);
    }
}
