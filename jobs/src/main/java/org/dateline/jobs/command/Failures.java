package org.dateline.jobs.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.dictionary.DictionaryException;
import org.dateline.dictionary.Nearest;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: a user's mistake in a line or two, with the right exit code; anything else with its trace. */
final class Failures {

    private Failures() {}

    /** Lets a command line report its failures here. */
    static CommandLine install(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler((e, args) -> usage(e))
                .setExecutionExceptionHandler((e, line, parsed) -> execution(e, line.getErr()));
    }

    private static int usage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String message = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(word(unmatched), command)
                : expected(e).orElseGet(e::getMessage);
        err.println(message);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE.value();
    }

    /** What an option with a fixed set of values, or of days, expects, as users write it. */
    private static Optional<String> expected(ParameterException e) {
        if (!(e.getArgSpec() instanceof OptionSpec option) || e.getValue() == null) {
            return Optional.empty();
        }
        Class<?> type = option.auxiliaryTypes()[0];
        String values = type.isEnum()
                ? "one of "
                        + Stream.of(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                : type == LocalDate.class ? "a day such as 2017-11-02" : null;
        return Optional.ofNullable(values)
                .map(known -> option.longestName() + " is " + known + ", not '" + e.getValue() + "'");
    }

    /** The word that is unknown; picocli leaves the list of them empty where one stands behind an option of many values. */
    private static String word(UnmatchedArgumentException e) {
        return e.getUnmatched().isEmpty()
                ? e.getMessage().replaceFirst("(?s)[^']*'([^']*)'.*", "$1")
                : e.getUnmatched().get(0);
    }

    private static String unmatched(String argument, CommandLine command) {
        boolean isOption = argument.startsWith("-");
        List<String> known = new ArrayList<>();
        if (isOption) {
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        String name = argument.replaceFirst("=.*", "");
        String what = isOption ? "option" : known.isEmpty() ? "argument" : "command";
        return "Unknown " + what + " '" + name + "'" + Nearest.hint(name, known);
    }

    private static int execution(Exception e, PrintWriter err) {
        for (Throwable cause : causes(e)) {
            Optional<ExitCode> code = known(cause);
            if (code.isPresent()) {
                err.println(message(cause));
                err.flush();
                return code.get().value();
            }
        }
        err.println("Failed: " + e.getMessage());
        e.printStackTrace(err);
        err.flush();
        return ExitCode.FAILURE.value();
    }

    private static Optional<ExitCode> known(Throwable cause) {
        if (cause instanceof UserException user) {
            return Optional.of(user.exitCode());
        }
        if (cause instanceof DictionaryException) {
            return Optional.of(ExitCode.VALIDATION_FAILED);
        }
        if (cause instanceof AccessDeniedException || isAbout(cause, "(Permission denied)")) {
            return Optional.of(ExitCode.INPUT_MISSING);
        }
        return isAbout(cause, "No space left on device") ? Optional.of(ExitCode.FAILURE) : Optional.empty();
    }

    private static String message(Throwable cause) {
        if (isAbout(cause, "No space left on device")) {
            return "The disk is full; nothing was published.";
        }
        boolean isAccess = cause instanceof AccessDeniedException || isAbout(cause, "(Permission denied)");
        return isAccess ? "May not read or write " + cause.getMessage() : cause.getMessage();
    }

    private static boolean isAbout(Throwable cause, String text) {
        return cause.getMessage() != null && cause.getMessage().contains(text);
    }

    private static List<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
