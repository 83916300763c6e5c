package org.dateline.jobs.command;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.jobs.engine.Engine;
import org.dateline.jobs.lines.TextRecord;
import org.dateline.language.Languages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A text given on the command line, its language and its day. */
final class TextOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TEXT", description = "The text, as in an article.")
    private String text;

    @Option(names = "--language", paramLabel = "TAG", description = "Its language, such as ar (default: detected).")
    private Optional<String> language;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day of publication, such as 2017-11-02; without it relative dates stay open.")
    private Optional<LocalDate> published;

    /** The text; its language is detected where none is given. */
    TextRecord read(Engine engine) {
        return new TextRecord(
                "text", language.orElseGet(() -> engine.languages().languageOf(text)), published.orElse(null), text);
    }

    /**
     * To be asked before the dictionaries are compiled.
     *
     * @throws ParameterException if the language given is none that is read
     */
    void requireRead() {
        if (language.isPresent() && !Languages.TIMEX.contains(language.get().replaceFirst("-.*", ""))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--language is one of " + String.join(", ", Languages.TIMEX) + ", not '" + language.get() + "'");
        }
    }
}
