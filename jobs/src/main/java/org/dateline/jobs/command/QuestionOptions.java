package org.dateline.jobs.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.query.BuiltInQuestions;
import org.dateline.jobs.query.Question;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which question of the library is asked, and with what values. */
final class QuestionOptions {

    @Option(names = "--list", description = "List the questions that come with Dateline.")
    private boolean isListed;

    @Option(
            names = {"-q", "--query"},
            paramLabel = "NAME",
            description = "One of these questions.")
    private Optional<String> name;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Another value for a setting of the question; may be given more than once.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--print", description = "Print the question's SQL, to begin a file of your own with.")
    private boolean isPrinted;

    /** The question; empty if none is named. */
    Optional<Question> question() {
        return name.map(given -> BuiltInQuestions.named(given).with(values));
    }

    /** Whether it was only asked what there is: then that is written. */
    boolean tells(CommandLine line, int width) {
        PrintWriter out = line.getOut();
        if (isListed) {
            List<List<String>> rows =
                    BuiltInQuestions.all().stream().map(QuestionOptions::row).toList();
            new TextTable(List.of("query", "what it answers"), 1)
                    .lines(rows, width)
                    .forEach(out::println);
        } else if (isPrinted) {
            out.print(question()
                    .orElseThrow(() -> new ParameterException(line, "--print needs a question (--query)."))
                    .sql());
        } else if (!values.isEmpty() && name.isEmpty()) {
            throw new ParameterException(line, "--set needs a question (--query).");
        }
        out.flush();
        return isListed || isPrinted;
    }

    private static List<String> row(Question question) {
        String settings = question.settings().entrySet().stream()
                .map(setting -> " --set " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining());
        return List.of(question.name(), question.title() + settings);
    }
}
