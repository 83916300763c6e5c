package org.dateline.jobs.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.export.text.DateText;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.TextRecord;
import org.dateline.language.Languages;
import org.dateline.timex.Timex3;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "dates",
        description = "Finds the time expressions of a text and tells how each was read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline dates \"They met on the 24th of last month.\" --language en --published 2017-11-02",
            "  dateline dates \"منتصف تشرين الثاني المقبل\" --language ar --published 2017-10-24"
        })
final class DatesCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DictionariesOption dictionaries;

    @Mixin
    private WidthOption width;

    @Parameters(index = "0", paramLabel = "TEXT", description = "The text, as in an article.")
    private String text;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, such as ar (default: detected).")
    private Optional<String> language;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication, such as 2017-11-02; without it relative dates stay open.")
    private Optional<LocalDate> published;

    DatesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        requireRead();
        Engine engine = services.engines().load(dictionaries.folders());
        TextRecord record = new TextRecord(
                "text", language.orElseGet(() -> engine.languages().languageOf(text)), published.orElse(null), text);
        List<List<String>> rows =
                engine.timexes(record.article()).stream().map(DatesCommand::row).toList();
        if (rows.isEmpty()) {
            spec.commandLine().getErr().println("No time expression in it (language " + record.language() + ").");
            return ExitCode.DONE.value();
        }
        new TextTable(List.of("words", "type", "value", "days", "how", "from", "rule"), 0)
                .lines(rows, width.columns())
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.value();
    }

    private void requireRead() {
        if (language.isPresent() && !Languages.TIMEX.contains(language.get().replaceFirst("-.*", ""))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language is one of " + String.join(", ", Languages.TIMEX) + ", not '" + language.get() + "'");
        }
    }

    private static List<String> row(Timex3 timex) {
        return List.of(
                timex.text(),
                timex.type().name(),
                timex.value() + (timex.mod() == null ? "" : " " + timex.mod()),
                timex.reading() == null ? "" : DateText.of(timex.reading(), false),
                timex.method().code(),
                timex.anchor() == null ? "" : timex.anchor().toString(),
                timex.ruleId());
    }
}
