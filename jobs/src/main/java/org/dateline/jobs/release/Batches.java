package org.dateline.jobs.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;

/**
 * The folders in which a table of the stages is kept: {@code 00003-whole} is all of it, {@code 00004-more} is added to
 * it. One that was not written to its end does not count.
 */
final class Batches {

    private static final String WHOLE = "-whole";
    private static final String MORE = "-more";

    private final Path table;
    private final Folders folders;

    Batches(Path table, Folders folders) {
        this.table = table;
        this.folders = folders;
    }

    /** Those that make up the table now: the latest whole one and what was added since; none if there is no table. */
    List<Path> current() throws IOException {
        List<Path> current = new ArrayList<>();
        for (String name : folders.names(table)) {
            Path batch = new Path(table, name);
            if (folders.exists(new Path(batch, "_SUCCESS"))) {
                if (name.endsWith(WHOLE)) {
                    current.clear();
                }
                current.add(batch);
            }
        }
        return current;
    }

    /** Where to write what is to take the place of all others. */
    Path nextWhole() throws IOException {
        return next(WHOLE);
    }

    /** Where to write what is to be added. */
    Path nextMore() throws IOException {
        return next(MORE);
    }

    private Path next(String kind) throws IOException {
        List<String> names = folders.names(table);
        int last = names.isEmpty()
                ? 0
                : Integer.parseInt(names.get(names.size() - 1).split("-")[0]);
        return new Path(table, String.format(Locale.ROOT, "%05d%s", last + 1, kind));
    }

    /** Deletes those that are no part of the table any more. */
    void deleteOutdated() throws IOException {
        List<Path> current = current();
        for (String name : folders.names(table)) {
            Path batch = new Path(table, name);
            if (!current.contains(batch)) {
                folders.delete(batch);
            }
        }
    }
}
