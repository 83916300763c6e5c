package org.dateline.jobs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.TextLines;
import picocli.CommandLine;

/** Reads texts line by line and writes a line for each. */
final class Annotation {

    private final Engine engine;
    private final PrintWriter out;
    private final PrintWriter err;

    Annotation(Engine engine, CommandLine line) {
        this.engine = engine;
        this.out = line.getOut();
        this.err = line.getErr();
    }

    /** The exit code: a line that cannot be read is told of, has no line in the output, and counts as unreadable input. */
    int run(String input, Function<Article, String> annotate) throws IOException {
        TextLines texts = new TextLines(engine.languages()::languageOf);
        long lineNo = 0;
        long unreadable = 0;
        try (BufferedReader lines = TextLines.open(input, System.in)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lineNo++;
                if (!line.isBlank()) {
                    unreadable += write(line, lineNo, texts, annotate);
                }
            }
        }
        out.flush();
        return (unreadable == 0 ? ExitCode.DONE : ExitCode.INPUT_MISSING).value();
    }

    private int write(String line, long lineNo, TextLines texts, Function<Article, String> annotate) {
        try {
            out.println(annotate.apply(texts.read(line)));
            return 0;
        } catch (UserException e) {
            err.println("line " + lineNo + ": " + e.getMessage());
            return 1;
        }
    }
}
