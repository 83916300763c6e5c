package org.dateline.jobs.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** Small files and folders on any file system that Hadoop knows. */
final class Folders {

    private final FileSystem files;
    private final Configuration configuration;

    private Folders(FileSystem files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
    }

    /** The file system of that path. */
    static Folders of(Path path, Configuration configuration) throws IOException {
        return new Folders(path.getFileSystem(configuration), configuration);
    }

    Path qualified(Path path) {
        return files.makeQualified(path);
    }

    boolean exists(Path path) throws IOException {
        return files.exists(path);
    }

    /** The names in a folder, sorted; none if there is no such folder. */
    List<String> names(Path folder) throws IOException {
        if (!files.exists(folder)) {
            return List.of();
        }
        return Arrays.stream(files.listStatus(folder))
                .map(FileStatus::getPath)
                .map(Path::getName)
                .sorted()
                .toList();
    }

    void create(Path folder) throws IOException {
        files.mkdirs(folder);
    }

    void delete(Path path) throws IOException {
        files.delete(path, true);
    }

    /** The text of a file; empty if there is no such file. */
    Optional<String> read(Path file) throws IOException {
        if (!files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Puts the text into a file so that a reader sees either what was there before or all of the new text. */
    void replace(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path fresh = new Path(file.getParent(), "." + file.getName() + ".new");
        Optional<java.nio.file.Path> local = local(file);
        if (local.isPresent()) {
            // Hadoop's local file system would rename the file and its checksum one after the other.
            java.nio.file.Path freshLocal = local(fresh).orElseThrow();
            Files.write(freshLocal, bytes);
            Files.move(freshLocal, local.get(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            try (var out = files.create(fresh, true)) {
                out.write(bytes);
            }
            FileContext.getFileContext(files.getUri(), configuration).rename(fresh, file, Options.Rename.OVERWRITE);
        }
    }

    /** Makes a file that must not be there yet; false if it is. */
    boolean createNew(Path file, String text) throws IOException {
        try (var out = files.create(file, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** The path on this machine's own disk; empty on any other file system. */
    Optional<java.nio.file.Path> local(Path path) {
        return files.getScheme().equals("file")
                ? Optional.of(
                        java.nio.file.Path.of(files.makeQualified(path).toUri().getPath()))
                : Optional.empty();
    }
}
