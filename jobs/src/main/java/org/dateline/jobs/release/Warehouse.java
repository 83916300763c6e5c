package org.dateline.jobs.release;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/**
 * A folder of results: {@code work/} for the stages, {@code releases/v=ID/TABLE/} for readers, {@code _latest.json} that
 * points to the newest release. A file of ours marks the folder, so that no other folder is ever written into.
 */
public final class Warehouse {

    static final String MARKER = "_dateline.json";
    private static final String MARKER_TEXT = "{\"format\":\"dateline-warehouse\",\"layout\":1}\n";

    private final Path root;
    private final Folders folders;

    private Warehouse(Path root, Folders folders) {
        this.root = folders.qualified(root);
        this.folders = folders;
    }

    /**
     * The warehouse at that path, made if there is nothing there yet.
     *
     * @throws UserException if the folder holds files and is not a warehouse
     */
    public static Warehouse create(String path, Configuration configuration) throws IOException {
        Warehouse warehouse = at(path, configuration);
        if (!warehouse.isMarked()) {
            if (!warehouse.folders.names(warehouse.root).isEmpty()) {
                throw warehouse.notOurs();
            }
            warehouse.folders.create(warehouse.root);
            warehouse.folders.replace(new Path(warehouse.root, MARKER), MARKER_TEXT);
        }
        return warehouse;
    }

    /**
     * The warehouse at that path, which must be there.
     *
     * @throws UserException if there is nothing, or something else
     */
    public static Warehouse open(String path, Configuration configuration) throws IOException {
        Warehouse warehouse = at(path, configuration);
        if (!warehouse.folders.exists(warehouse.root)) {
            throw new UserException(
                    ExitCode.INPUT_MISSING,
                    "There is no warehouse at " + path + ". 'dateline demo' or 'dateline run' makes one.");
        }
        if (!warehouse.isMarked()) {
            throw warehouse.notOurs();
        }
        return warehouse;
    }

    private static Warehouse at(String path, Configuration configuration) throws IOException {
        Path root = new Path(path);
        return new Warehouse(root, Folders.of(root, configuration));
    }

    private boolean isMarked() throws IOException {
        return folders.exists(new Path(root, MARKER));
    }

    private UserException notOurs() {
        return new UserException(
                ExitCode.WAREHOUSE_UNAVAILABLE,
                display() + " is not a warehouse of Dateline (it has no " + MARKER
                        + "). Give another --warehouse, or an empty folder.");
    }

    /** The folder, for people: without the scheme on a local disk. */
    public String display() {
        return folders.local(root).map(java.nio.file.Path::toString).orElse(root.toString());
    }

    /** Where a stage keeps a table for the next stage. */
    public String work(String table) {
        return new Path(new Path(root, "work"), table).toString();
    }

    /** What a stage has kept of that table. */
    Batches batches(String table) {
        return new Batches(new Path(work(table)), folders);
    }

    /** Forgets what a stage has kept. */
    void deleteWork(String table) throws IOException {
        folders.delete(new Path(work(table)));
    }

    /** The table of corrections that stands in it; empty if none does. */
    Optional<CorrectionsFile> corrections() throws IOException {
        return folders.read(new Path(root, CorrectionsFile.NAME))
                .map(content -> new CorrectionsFile(CorrectionsFile.NAME, content));
    }

    /** The releases in it. */
    public Releases releases() {
        return new Releases(root, folders);
    }

    /** Keeps other runs out until it is closed. */
    public WarehouseLock lock() throws IOException {
        return WarehouseLock.take(new Path(root, "_lock"), folders);
    }

    /** The names of what stands in the folder. */
    List<String> names() throws IOException {
        return folders.names(root);
    }
}
