package org.dateline.jobs.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.engine.BracketEngine;

/** Runs commands in this process. */
final class Shell {

    /** What a command did. */
    record Result(int exitCode, String out, String err) {}

    private final Services services;

    /** With the test engine; {@code spark} may be null for commands that need none. */
    Shell(SparkSession spark, Instant now) {
        this(new Services(folders -> new BracketEngine(), () -> spark, Clock.fixed(now, ZoneOffset.UTC)));
    }

    Shell(Services services) {
        this.services = services;
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = CommandLines.of(services)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }
}
