package org.dateline.jobs.stage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.coreference.correction.Correction;
import org.dateline.coreference.correction.CorrectionTable;
import org.dateline.dictionary.DictionaryException;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.CorrectionsFile;

/**
 * The corrections of a run.
 *
 * @param file its name; empty if there is none
 */
public record Corrections(String file, List<Correction> rows) {

    public Corrections {
        rows = List.copyOf(rows);
    }

    /**
     * Reads them before anything else is done.
     *
     * @param named the file that the user names; if empty that of the warehouse
     * @throws UserException with all problems of the file, if there are any
     */
    public static Corrections read(RunContext run, Optional<String> named) throws IOException {
        Optional<CorrectionsFile> file = CorrectionsFile.find(
                run.warehouse(), named, run.spark().sparkContext().hadoopConfiguration());
        if (file.isEmpty()) {
            return new Corrections("", List.of());
        }
        String name = file.get().name();
        try {
            return new Corrections(
                    name,
                    CorrectionTable.read(
                            name, file.get().content(), run.engine().modes()));
        } catch (DictionaryException e) {
            throw new UserException(ExitCode.USAGE, e.getMessage());
        }
    }
}
