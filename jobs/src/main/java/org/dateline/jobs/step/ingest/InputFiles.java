package org.dateline.jobs.step.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathFilter;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** Finds the files that the user's paths name: files, folders (with all folders in them), globs; on any file system. */
public final class InputFiles {

    private static final PathFilter VISIBLE =
            path -> !path.getName().startsWith("_") && !path.getName().startsWith(".");
    private static final String RECORDS = ".*\\.(jsonl|ndjson|json)(\\.(gz|bz2|zst|zstd|lz4|snappy))?";

    private final Configuration configuration;
    private final TreeMap<String, FileStatus> found = new TreeMap<>();

    private InputFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * All files, each once, sorted by path. A file named as such is taken whatever its name; of a folder, those that end
     * in {@code .jsonl}, {@code .ndjson} or {@code .json}, compressed or not.
     *
     * @throws UserException that names all paths which are not there or hold no such file
     */
    public static List<Path> find(List<String> paths, Configuration configuration) throws IOException {
        InputFiles files = new InputFiles(configuration);
        List<String> problems = new ArrayList<>();
        for (String path : paths) {
            files.add(path).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new UserException(ExitCode.INPUT_MISSING, String.join("\n", problems));
        }
        return files.found.values().stream().map(FileStatus::getPath).toList();
    }

    /** What is wrong with that path; empty if nothing. */
    private Optional<String> add(String given) throws IOException {
        Path path = new Path(given);
        FileSystem files = path.getFileSystem(configuration);
        FileStatus[] matches =
                files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
        if (matches == null || matches.length == 0) {
            return Optional.of("There is no file or folder " + given + ".");
        }
        int count = 0;
        for (FileStatus match : matches) {
            count += match.isDirectory() ? addFolder(files, match.getPath()) : addFile(match);
        }
        return count > 0
                ? Optional.empty()
                : Optional.of("The folder " + given + " holds no .jsonl, .ndjson or .json file.");
    }

    /** How many files of records the folder holds. */
    private int addFolder(FileSystem files, Path folder) throws IOException {
        int count = 0;
        for (FileStatus status : files.listStatus(folder, VISIBLE)) {
            if (status.isDirectory()) {
                count += addFolder(files, status.getPath());
            } else if (status.getPath().getName().matches(RECORDS)) {
                count += addFile(status);
            }
        }
        return count;
    }

    private int addFile(FileStatus status) {
        found.put(status.getPath().toString(), status);
        return 1;
    }
}
