package org.dateline.jobs.command;

import org.dateline.jobs.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "dateline",
        versionProvider = Version.class,
        description = {
            "Reads news articles, finds the diplomatic events in them with the days on which they happened or will"
                    + " happen, merges the reports of one event, and writes Parquet timelines by actor and topic."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nBegin with:%n",
        footer = {
            "  dateline demo                                      the whole pipeline on the sample articles",
            "  dateline run --input articles.jsonl                on your own, one JSON object a line:",
            "    {\"published_at\":\"2017-11-02\",\"title\":\"...\",\"body\":\"...\",\"source\":\"...\",\"language\":\"ar\"}",
            "  dateline dates \"two days after the summit of 24 October\" --language en --published 2017-11-02",
            "",
            "Exit codes: 0 done, 1 failure, 2 usage, 3 input missing or unreadable, 4 too many rejected records,",
            "  5 validation failed, 6 the warehouse is in use by another run or is not one of Dateline's."
        })
final class DatelineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? There are: "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
