package org.dateline.jobs.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's own dictionaries. */
final class DictionariesOption {

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description =
                    "Folder of tables that add to the built-in dictionaries or override rows of them; may be given"
                            + " several times, later ones over earlier ones.")
    private List<Path> folders = new ArrayList<>();

    List<Path> folders() {
        return List.copyOf(folders);
    }
}
