package org.dateline.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.dateline.jobs.command.CommandLines;
import org.dateline.jobs.command.Services;
import org.dateline.jobs.engine.DictionaryEngine;
import org.dateline.jobs.session.Sessions;

/** The program: {@code spark-submit --class org.dateline.jobs.Dateline dateline.jar COMMAND}. */
public final class Dateline {

    private Dateline() {}

    /** Ends with an exit code of {@link ExitCode}. */
    public static void main(String[] args) {
        Services services = new Services(DictionaryEngine::load, Sessions::current, Clock.systemUTC());
        int exitCode = CommandLines.of(services)
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args);
        System.exit(exitCode);
    }

    /** Texts are in many scripts, whatever the locale of the machine. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
