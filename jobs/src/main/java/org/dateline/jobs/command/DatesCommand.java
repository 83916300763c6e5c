package org.dateline.jobs.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.text.DateText;
import org.dateline.export.text.TextTable;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.TextRecord;
import org.dateline.timex.Timex3;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private TextOptions text;

    DatesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        text.requireRead();
        Engine engine = services.engines().load(dictionaries.folders());
        TextRecord record = text.read(engine);
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
