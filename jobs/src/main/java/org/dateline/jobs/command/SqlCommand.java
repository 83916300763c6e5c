package org.dateline.jobs.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.query.Question;
import org.dateline.jobs.query.ReleaseViews;
import org.dateline.jobs.query.SqlErrors;
import org.dateline.jobs.query.SqlPrompt;
import org.dateline.jobs.query.SqlScript;
import org.dateline.jobs.query.Statement;
import org.dateline.jobs.release.ReleaseFolder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "sql",
        description = {
            "Answers questions in Spark SQL. The tables of a release are views: events, or dateline.events. Functions:"
                    + " find_dates, resolve_date, extract_events, detect_language, actor_id, edtf_earliest, edtf_latest,"
                    + " edtf_overlaps, date_precision_rank ('DESCRIBE FUNCTION EXTENDED find_dates').",
            "Without a statement, a file or a question it asks for statements, or reads them from a pipe."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline sql -e \"SELECT earliest, title_en FROM events WHERE event_mode = 'resolution_vetoed'\"",
            "  dateline sql -f questions.sql --format csv > answers.csv",
            "  dateline sql --list",
            "  dateline sql --query who-vetoed-what --set since=2011-01-01",
            "  dateline sql"
        })
final class SqlCommand implements Callable<Integer> {

    private static final String HISTORY = ".dateline_history";

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WarehouseOption.WithRelease warehouse;

    @Mixin
    private WidthOption width;

    @Mixin
    private QuestionOptions library;

    @Option(
            names = {"-e", "--execute"},
            paramLabel = "STATEMENT",
            description = "The statement, or several with ; between them.")
    private Optional<String> given;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "A file of statements with ; between them; the first that fails ends it.")
    private Optional<Path> file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); a table shows the first 1000 rows.")
    private ListFormat format;

    SqlCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Question> question = library.question();
        long givenWays =
                Stream.of(given, file, question).filter(Optional::isPresent).count();
        if (givenWays > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Give a statement (-e), a file (-f) or a question (--query), only one of them.");
        }
        if (library.tells(spec.commandLine(), width.columns())) {
            return ExitCode.DONE.value();
        }
        Optional<String> script = question.isPresent() ? question.map(Question::sql) : script();
        SparkSession spark = services.spark().get();
        ReleaseFolder release = warehouse.find(spark);
        ReleaseViews.open(release, spark);
        if (script.isPresent()) {
            runAll(script.get(), spark);
        } else if (System.console() == null) {
            runAll(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), spark);
        } else {
            ask(release, spark);
        }
        return ExitCode.DONE.value();
    }

    /** What the command line gives, before Spark is started. */
    private Optional<String> script() throws IOException {
        if (file.isEmpty()) {
            return given;
        }
        try {
            return Optional.of(Files.readString(file.get()));
        } catch (NoSuchFileException e) {
            throw new UserException(ExitCode.INPUT_MISSING, "There is no file " + file.get() + ".");
        }
    }

    private void runAll(String script, SparkSession spark) throws IOException {
        for (Statement statement : SqlScript.statements(script)) {
            run(statement, spark);
        }
    }

    private void run(Statement statement, SparkSession spark) throws IOException {
        SqlOutput output = new SqlOutput(
                format,
                width.columns(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        try {
            output.write(spark.sql(statement.sql()));
        } catch (RuntimeException e) {
            throw told(e, statement).orElse(e);
        } catch (Exception e) {
            // Spark throws its checked exceptions without saying so.
            throw told(e, statement).orElseThrow(() -> new IllegalStateException(e));
        }
    }

    private Optional<RuntimeException> told(Exception e, Statement statement) {
        String name = file.map(path -> path + ", ").orElse("");
        return SqlErrors.line(e, statement).map(line -> new UserException(ExitCode.USAGE, name + line));
    }

    /** Until the person leaves; a statement that fails ends nothing, and Ctrl-C ends the one that runs. */
    private void ask(ReleaseFolder release, SparkSession spark) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Release " + release.id().value()
                + ". SHOW VIEWS; lists the tables, DESCRIBE events; the columns of one. A statement ends with ;"
                + " and \\q leaves.");
        try (Terminal terminal = TerminalBuilder.builder().name("dateline").build()) {
            terminal.handle(Terminal.Signal.INT, signal -> spark.sparkContext().cancelAllJobs());
            Path history = Path.of(System.getProperty("user.home"), HISTORY);
            new SqlPrompt(terminal, history, SqlNames.all(spark)).run(line -> answer(line, spark));
        }
    }

    private void answer(String line, SparkSession spark) {
        try {
            runAll(line, spark);
        } catch (UserException e) {
            spec.commandLine().getErr().println(e.getMessage());
        } catch (IOException | RuntimeException e) {
            spec.commandLine().getErr().println("Failed: " + e);
        }
    }
}
