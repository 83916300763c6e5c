package org.dateline.jobs.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Reads statements from a person: with a history, with names that the tabulator completes, over lines until a semicolon. */
public final class SqlPrompt {

    private static final Set<String> LEAVING = Set.of("\\q", "quit", "exit", "quit;", "exit;");

    private final LineReader reader;

    /**
     * On that terminal.
     *
     * @param history the file that keeps what was asked
     * @param names all that can be completed
     */
    public SqlPrompt(Terminal terminal, Path history, Collection<String> names) {
        Completer completer = (line, word, candidates) -> names.forEach(name -> candidates.add(candidate(name)));
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("dateline")
                .parser(new StatementParser())
                .completer(completer)
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P     -> ")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .build();
    }

    /** Hands on what is written, a statement or several at a time, until the person leaves; Ctrl-C gives up a line. */
    public void run(Consumer<String> statements) throws IOException {
        boolean isOpen = true;
        while (isOpen) {
            try {
                String line = reader.readLine("dateline> ");
                isOpen = !isCommand(line);
                if (isOpen) {
                    statements.accept(line);
                }
            } catch (EndOfFileException e) {
                isOpen = false;
            } catch (UserInterruptException e) {
                // The line is given up; the next is asked for.
            }
        }
        reader.getHistory().save();
    }

    /** A name after which no blank is set: it may be followed by anything. */
    private static Candidate candidate(String name) {
        return new Candidate(name, name, null, null, null, null, false);
    }

    /** Whether a line is for the prompt itself: to leave is all that there is to say. */
    static boolean isCommand(String line) {
        return LEAVING.contains(line.strip());
    }
}
