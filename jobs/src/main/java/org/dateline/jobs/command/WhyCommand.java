package org.dateline.jobs.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.extract.SentenceReading;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.TextRecord;
import org.dateline.jobs.reading.ReadingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "why",
        description = {
            "Tells which events are read in a text and by which rule, and of each other word that can name an act why"
                    + " it gave no event."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline why \"Chile and Peru reached no agreement on Monday.\" --language en --published 2017-11-02",
            "  dateline why \"لم تستقبل غانا وزير خارجية توغو\" --language ar"
        })
final class WhyCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DictionariesOption dictionaries;

    @Mixin
    private TextOptions text;

    WhyCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        text.requireRead();
        Engine engine = services.engines().load(dictionaries.folders());
        TextRecord record = text.read(engine);
        List<SentenceReading> sentences = engine.explain(record.article());
        if (sentences.isEmpty()) {
            spec.commandLine().getErr().println("No events are read in that language (" + record.language() + ").");
        }
        sentences.stream()
                .flatMap(sentence -> ReadingText.of(sentence).stream())
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE.value();
    }
}
