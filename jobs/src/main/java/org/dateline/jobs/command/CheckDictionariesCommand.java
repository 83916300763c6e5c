package org.dateline.jobs.command;

import java.util.concurrent.Callable;
import org.dateline.jobs.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check-dictionaries",
        description = {
            "Checks the dictionaries, the built-in ones and your own, and tells all problems at once with file, line"
                    + " and the nearest right name."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  dateline check-dictionaries", "  dateline check-dictionaries --dictionaries my-dictionaries"})
final class CheckDictionariesCommand implements Callable<Integer> {

    private final Services services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DictionariesOption dictionaries;

    CheckDictionariesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        String sha256 = services.engines().load(dictionaries.folders()).dictionariesSha256();
        spec.commandLine().getErr().println("The dictionaries are in order (" + sha256.substring(0, 12) + ").");
        return ExitCode.DONE.value();
    }
}
