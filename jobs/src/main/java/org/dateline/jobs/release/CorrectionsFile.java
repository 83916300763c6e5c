package org.dateline.jobs.release;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** The table of corrections that analysts keep: a file that they name, or {@code corrections.csv} in the warehouse. */
public record CorrectionsFile(String name, String content) {

    static final String NAME = "corrections.csv";

    /**
     * The file of a run.
     *
     * @param named by the user; if empty that of the warehouse, and none if there is none
     * @throws UserException if the one that the user named is not there
     */
    public static Optional<CorrectionsFile> find(
            Warehouse warehouse, Optional<String> named, Configuration configuration) throws IOException {
        if (named.isEmpty()) {
            return warehouse.corrections();
        }
        Path path = new Path(named.get());
        String content = Folders.of(path, configuration)
                .read(path)
                .orElseThrow(() -> new UserException(ExitCode.INPUT_MISSING, "There is no file " + path + "."));
        return Optional.of(new CorrectionsFile(path.getName(), content));
    }
}
